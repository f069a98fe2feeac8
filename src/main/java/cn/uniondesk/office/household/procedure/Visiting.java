package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;

/**
 * Keeps visits. A verification visit that an application waits for is at once its step 入户核查. Refuses a visit before
 * the application, in the future, or by fewer people than the rule book asks for.
 */
public final class Visiting {

    /** What the step calls otherwise than the visit does. */
    private static final Map<String, String> FIELDS = Map.of("on", "visitedOn", "handlers", "visitors", "note", "conclusion");
    private static final Action SAVE = new Action("visit.save");

    private final Transactions transactions;
    private final Procedure procedure;
    private final OwnedRecords<Visit> visits;
    private final RulesInForce rules;
    private final Clock clock;

    public Visiting(Transactions transactions, Procedure procedure, OwnedRecords<Visit> visits, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.procedure = procedure;
        this.visits = visits;
        this.rules = rules;
        this.clock = clock;
    }

    /** Gives the visit's id. */
    public Outcome<Long> save(Visit visit) {
        return transactions.change(SAVE, () -> {
            var way = procedure.waySoFar(visit.proceedingId());
            var judgement = new Judgement();
            judge(way, visit, judgement);
            boolean awaited = visit.id() == 0 && visit.purpose() == VisitPurpose.VERIFICATION && way.stage() == Stage.VISITING;
            var step = StepTaken.of(Step.VISIT, visit.visitedOn(), visit.visitors().toArray(String[]::new))
                    .because("", visit.conclusion());
            if (awaited && judgement.stands()) {
                var judged = procedure.judge(way, step);
                judgement.refuse(judged.refusals().stream()
                        .map(each -> new Refusal(FIELDS.getOrDefault(each.field(), each.field()), each.key(), each.arguments()))
                        .toList());
                judgement.advise(judged.advice());
            }
            return judgement.outcome(() -> {
                if (awaited) {
                    procedure.note(way, step);
                }
                return visits.save(visit, Origin.DESK);
            });
        });
    }

    private void judge(CaseProgress way, Visit visit, Judgement judgement) {
        judgement.refuse(visit.details().wrong(Visit.DECLARATION.fields(), LocalDate.now(clock)));
        var day = visit.visitedOn();
        if (day == null) {
            judgement.refuse("visitedOn", "procedure.refused.day_missing");
            return;
        }
        if (day.isAfter(LocalDate.now(clock))) {
            judgement.refuse("visitedOn", "procedure.refused.future", day.toString());
        }
        way.appliedOn().ifPresentOrElse(
                applied -> refuseBefore("visit.refused.before_application", applied, day, judgement),
                () -> refuseBefore("visit.refused.before_filing", way.begunOn(), day, judgement));
        if (visit.purpose() == VisitPurpose.FOLLOW_UP) {
            way.last(Step.LIFT).ifPresentOrElse(
                    lifted -> refuseBefore("visit.refused.before_lift", lifted.on(), day, judgement),
                    () -> {
                        if (way.stage() != Stage.LIFTED) {
                            judgement.refuse("purpose", "visit.refused.not_lifted");
                        }
                    });
        }
        var code = visit.purpose() == VisitPurpose.VERIFICATION ? "household.verify.visitors" : "household.visit.visitors";
        int needed = rules.now().length(code, day).orElse(1);
        if (new HashSet<>(visit.visitors()).size() < needed) {
            judgement.refuse("visitors", "procedure.refused.visitors", String.valueOf(needed));
        }
    }

    private static void refuseBefore(String key, LocalDate first, LocalDate day, Judgement judgement) {
        if (first != null && day.isBefore(first)) {
            judgement.refuse("visitedOn", key, day.toString(), first.toString());
        }
    }
}
