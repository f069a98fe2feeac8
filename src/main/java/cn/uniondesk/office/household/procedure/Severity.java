package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.rulebook.Parameter;

/** How much a rule that is not met weighs, by its own word in the rule book. */
public final class Severity {

    private static final String TOLD = "提示";

    private Severity() {}

    /**
     * 禁止 refuses, 提示 is told, 警告 and no word at all ask for a reason to go on nevertheless.
     *
     * @param overrideReason the reason that was given, empty where none was
     */
    public static void weigh(
            Parameter rule, String overrideReason, Judgement judgement, String field, String key, String... arguments) {
        if (rule.severity().equals(TOLD) || !rule.isForbidden() && !overrideReason.isBlank()) {
            judgement.advise(field, key, arguments);
            return;
        }
        judgement.refuse(field, key, arguments);
        if (!rule.isForbidden()) {
            judgement.refuse("overrideReason", "procedure.refused.override");
        }
    }
}
