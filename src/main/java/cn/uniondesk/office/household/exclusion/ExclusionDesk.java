package cn.uniondesk.office.household.exclusion;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.procedure.CaseProgress;
import cn.uniondesk.office.household.procedure.Gate;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.values.Origin;
import java.util.stream.Collectors;

/**
 * Keeps the answers, and lets nobody be reported to the district or renewed while an item is unanswered or a hit is
 * not overridden by somebody who answers for it.
 */
public final class ExclusionDesk implements Gate {

    private static final Action SAVE = new Action("exclusion.save");

    private final Transactions transactions;
    private final OwnedRecords<ExclusionAnswer> answers;
    private final RulesInForce rules;

    public ExclusionDesk(Transactions transactions, OwnedRecords<ExclusionAnswer> answers, RulesInForce rules) {
        this.transactions = transactions;
        this.answers = answers;
        this.rules = rules;
    }

    /** Refuses a hit or an override without its evidence, reason and approver. */
    public Outcome<Long> save(ExclusionAnswer answer) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judgement.require("answeredOn", answer.answeredOn());
            judgement.require("finding", answer.finding());
            if (answer.answeredOn() != null && rules.now().book().list(Checklist.LIST, answer.answeredOn()).stream()
                    .map(CodeValue::code).noneMatch(answer.item()::equals)) {
                judgement.refuse("item", "refusal.code", answer.item());
            }
            if (answer.finding() == ExclusionFinding.HIT) {
                judgement.require("evidence", answer.evidence());
                if (!answer.overrideReason().isBlank() || !answer.approver().isBlank()) {
                    judgement.require("overrideReason", answer.overrideReason());
                    judgement.require("approver", answer.approver());
                }
            } else if (!answer.overrideReason().isBlank()) {
                judgement.refuse("overrideReason", "exclusion.refused.nothing_to_override");
            }
            return judgement.outcome(() -> answers.save(answer, Origin.DESK));
        });
    }

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines now, Judgement judgement) {
        boolean decides = step.step() == Step.REPORT && way.stage() == Stage.NOTICE_OVER || step.step() == Step.RENEW;
        if (!decides || step.on() == null) {
            return;
        }
        var list = Checklist.of(
                now.book(), step.on(), answers.of(way.proceeding().id()), way.roundBegan().orElse(null));
        if (list.open() > 0) {
            judgement.refuse("exclusions", "exclusion.refused.open", String.valueOf(list.open()));
        }
        if (!list.bars().isEmpty()) {
            judgement.refuse("exclusions", "exclusion.refused.hit", list.bars().stream()
                    .map(line -> line.item().name()).collect(Collectors.joining("；")));
        }
    }
}
