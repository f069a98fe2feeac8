package cn.uniondesk.office.household.lifting;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.procedure.CaseProgress;
import cn.uniondesk.office.household.procedure.Gate;
import cn.uniondesk.office.household.procedure.Severity;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Enters the income of single months, and asks before lifting is proposed that enough of them lie above the line. */
public final class LiftingDesk implements Gate {

    private static final Action SAVE = new Action("lifting.month");

    private final Transactions transactions;
    private final OwnedRecords<IncomeMonth> months;
    private final RulesInForce rules;
    private final Clock clock;

    public LiftingDesk(Transactions transactions, OwnedRecords<IncomeMonth> months, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.months = months;
        this.rules = rules;
        this.clock = clock;
    }

    public Outcome<Long> save(IncomeMonth month) {
        var judgement = new Judgement();
        judgement.require("month", month.month());
        judgement.require("income", month.income());
        if (month.month() != null && !month.month().isBefore(YearMonth.now(clock))) {
            judgement.refuse("month", "lifting.refused.month", month.month().toString());
        }
        if (month.income() != null && month.income().fen() < 0) {
            judgement.refuse("income", "finances.refused.negative", month.income().text());
        }
        if (month.people() < 1) {
            judgement.refuse("people", "finances.refused.people", String.valueOf(month.people()));
        }
        return judgement.outcome(() -> transactions.change(SAVE, () -> months.save(month, Origin.DESK)));
    }

    /** The comparison as the approval form prints it. */
    public AboveTheLine comparison(long proceedingId, LocalDate on) {
        return transactions.read(() -> AboveTheLine.of(rules.now(), months.of(proceedingId), on));
    }

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines now, Judgement judgement) {
        if (step.step() != Step.PROPOSE_LIFT || step.on() == null) {
            return;
        }
        var row = AboveTheLine.of(now, months.of(way.proceeding().id()), step.on());
        if (!row.isReached()) {
            now.rule("recognition.lift.months", step.on()).ifPresent(rule -> Severity.weigh(
                    rule, step.overrideReason(), judgement, "months", "lifting.refused.months",
                    String.valueOf(row.needed()), String.valueOf(row.reached())));
        }
    }
}
