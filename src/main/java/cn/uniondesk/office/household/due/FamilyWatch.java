package cn.uniondesk.office.household.due;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.household.due.OpenCases.OpenCase;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.household.procedure.Proceedings.Pending;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.radar.Due;
import cn.uniondesk.office.radar.Watch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 困难职工: the next step of every application, visits, renewals, letters and measures of every file, overdue or due within
 * the days that the rule book looks ahead ({@code radar.ahead.days}).
 */
public final class FamilyWatch implements Watch {

    private final Transactions transactions;
    private final OpenCases cases;
    private final Proceedings proceedings;
    private final RulesInForce rules;

    public FamilyWatch(Transactions transactions, OpenCases cases, Proceedings proceedings, RulesInForce rules) {
        this.transactions = transactions;
        this.cases = cases;
        this.proceedings = proceedings;
        this.rules = rules;
    }

    /**
     * Everything that one family waits for, nearest first, however far away.
     *
     * @param name of the applicant or the head
     * @param decidedOn day of the decision in force, null where nothing was decided
     */
    public List<Due> of(CaseFile file, String name, LocalDate decidedOn) {
        var found = new ArrayList<Due>();
        var dues = new FamilyDues(rules.now());
        var way = file.way();
        var since = way.last().map(StepTaken::on).orElse(null);
        var noticeUntil = file.notice().map(StepTaken::until).orElse(null);
        file.file().ifPresentOrElse(
                household -> dues.of(new OpenCase(
                        household.id(), household.number(), name, way.stage(), since, noticeUntil, household.filedOn(),
                        file.visits().isEmpty() ? null : file.visits().getLast().visitedOn(), decidedOn,
                        way.last(Step.RENEW).map(StepTaken::on).orElse(null),
                        way.last(Step.LIFT).map(StepTaken::on).orElse(null),
                        way.since(Step.LIFT).stream().anyMatch(step -> step.step() == Step.TELL)), found::add),
                () -> dues.of(new Pending(way.proceeding().id(), name, way.stage(), since, noticeUntil), found::add));
        found.sort(Comparator.comparing(Due::on));
        return List.copyOf(found);
    }

    @Override
    public List<Due> due(LocalDate today) {
        return transactions.read(() -> {
            var now = rules.now();
            var until = now.due("radar.ahead.days", today).orElse(today);
            var dues = new FamilyDues(now);
            var found = new ArrayList<Due>();
            proceedings.pending().forEach(each -> dues.of(each, found::add));
            cases.each(today, each -> dues.of(each, found::add));
            cases.measures(until).forEach(each -> dues.of(each, found::add));
            found.removeIf(each -> each.on().isAfter(until));
            return List.copyOf(found);
        });
    }
}
