package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.calendar.Deadlines;

/** 跟踪: a lifted family was told in writing and is watched for six months before the way ends. */
final class FollowUpTerm implements Gate {

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement) {
        if (step.step() != Step.END_FOLLOW_UP || step.on() == null) {
            return;
        }
        way.last(Step.LIFT).ifPresent(lifted -> {
            rules.rule("household.follow.months", lifted.on()).ifPresent(rule ->
                    rules.due("household.follow.months", lifted.on())
                            .filter(due -> step.on().isBefore(due))
                            .ifPresent(due -> judgement.refuse(
                                    "on", "procedure.refused.follow", rule.amount(), due.toString())));
            if (way.last(Step.TELL).isEmpty()) {
                judgement.refuse("step", "procedure.refused.untold");
            }
        });
    }
}
