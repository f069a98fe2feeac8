package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.calendar.Deadlines;

/** 公示: hangs as many working days as the rule book asks, the first day among them, and is over only after its last. */
final class NoticeTerm implements Gate {

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement) {
        if (step.on() == null) {
            return;
        }
        if (step.step() == Step.PUBLISH && step.until() != null) {
            posted(way, step, rules, judgement);
        }
        if (step.step() == Step.END_NOTICE || step.step() == Step.REPORT) {
            way.last(Step.PUBLISH)
                    .filter(posted -> !step.on().isAfter(posted.until()))
                    .ifPresent(posted -> judgement.refuse(
                            "on", "procedure.refused.notice_runs", posted.until().toString()));
        }
    }

    static String rule(CaseProgress way) {
        return way.stage() == Stage.LIFT_TO_NOTICE ? "notice.lift.workdays" : "notice.open.workdays";
    }

    private static void posted(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement) {
        if (step.until().isBefore(step.on())) {
            judgement.refuse("until", "procedure.refused.until", step.on().toString());
            return;
        }
        judgement.advise(rules.days().notice("until", step.on(), step.until()));
        rules.rule(rule(way), step.on()).ifPresent(rule -> rule.figure().ifPresent(figure -> {
            int days = rules.days().count(step.on(), step.until());
            if (days < figure.intValue()) {
                Severity.weigh(
                        rule, step.overrideReason(), judgement, "until", "procedure.refused.notice_short", String.valueOf(days), rule.amount(),
                        rules.days().last(step.on(), figure.intValue()).toString());
            }
        }));
    }
}
