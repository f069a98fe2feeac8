package cn.uniondesk.office.household.exclusion;

import java.time.LocalDate;

/**
 * What was found of one item of the checklist.
 *
 * @param item a code of the rule book's list {@code exclusion}
 * @param evidence what it was found by
 * @param overrideReason why the family is recognised nevertheless, empty where it is not
 * @param approver who took that upon himself
 */
public record ExclusionAnswer(
        long id,
        long proceedingId,
        String item,
        LocalDate answeredOn,
        ExclusionFinding finding,
        String evidence,
        String overrideReason,
        String approver) {

    /** Shuts the family out. */
    public boolean isBar() {
        return finding == ExclusionFinding.HIT && (overrideReason.isBlank() || approver.isBlank());
    }
}
