package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.calendar.Deadlines;
import java.util.HashSet;

/** Each step says what belongs to it: who, which document, where, why; a verification visit is made by several people. */
final class DetailsGiven implements Gate {

    static final String CLOSING_REASONS = "closing.reason";

    @Override
    public void judge(CaseProgress way, StepTaken step, Deadlines rules, Judgement judgement) {
        for (var detail : step.step().details()) {
            if (step.lacks(detail)) {
                judgement.refuse(detail.field(), "procedure.refused.lacks." + detail);
            }
        }
        if (step.step() == Step.VISIT && step.on() != null) {
            rules.length("household.verify.visitors", step.on())
                    .filter(needed -> new HashSet<>(step.handlers()).size() < needed)
                    .ifPresent(needed -> judgement.refuse(
                            Detail.HANDLERS.field(), "procedure.refused.visitors", String.valueOf(needed)));
        }
        if (step.step() == Step.CLOSE && step.on() != null && !step.reason().isBlank()
                && rules.book().list(CLOSING_REASONS, step.on()).stream()
                        .noneMatch(each -> each.code().equals(step.reason()))) {
            judgement.refuse(Detail.REASON.field(), "procedure.refused.reason_unknown", step.reason());
        }
    }
}
