package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.Advice;
import cn.uniondesk.office.Outcome;
import cn.uniondesk.office.Refusal;
import cn.uniondesk.office.rulebook.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what the rules say of a step: what forbids it, and what is only told. */
public final class Judgement {

    private static final String TOLD = "提示";

    private final String overrideReason;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();

    /** @param overrideReason why a rule that warns is not followed, empty where it is */
    public Judgement(String overrideReason) {
        this.overrideReason = overrideReason;
    }

    public void refuse(String field, String key, String... arguments) {
        refusals.add(Refusal.of(field, key, arguments));
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public void tell(String field, String key, String... arguments) {
        advice.add(Advice.of(field, key, arguments));
    }

    public void tell(List<Advice> more) {
        advice.addAll(more);
    }

    /** As severe as the rule is: 禁止 refuses, 警告 asks for a reason to go on, 提示 is told. */
    public void weigh(Parameter rule, String field, String key, String... arguments) {
        if (rule.severity().equals(TOLD)) {
            tell(field, key, arguments);
        } else if (rule.isForbidden()) {
            refuse(field, key, arguments);
        } else if (overrideReason.isBlank()) {
            refuse(field, key, arguments);
            refuse("overrideReason", "procedure.refused.override");
        } else {
            tell(field, key, arguments);
        }
    }

    void join(Judgement other) {
        refusals.addAll(other.refusals);
        advice.addAll(other.advice);
    }

    public boolean isClear() {
        return refusals.isEmpty();
    }

    /** Does the work and tells the advice, or refuses. */
    public <T> Outcome<T> unlessRefused(Supplier<T> work) {
        return isClear() ? Outcome.done(work.get(), advice) : Outcome.refused(refusals);
    }
}
