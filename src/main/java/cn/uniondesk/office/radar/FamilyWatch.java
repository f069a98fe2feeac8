package cn.uniondesk.office.radar;

import cn.uniondesk.office.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.procedure.Proceedings;
import java.time.LocalDate;
import java.util.ArrayList;
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
