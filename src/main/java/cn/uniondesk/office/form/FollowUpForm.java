package cn.uniondesk.office.form;

/**
 * F13 困难职工回访（走访）记录.
 *
 * @param state 档案状态
 * @param stateSince since when
 */
public record FollowUpForm(Imprint imprint, Applicant applicant, String state, String stateSince, Visit visit)
        implements FormContent {

    /** @param again 是否返困 and why, blank for the pen */
    public record Visit(
            String visitedOn, String way, String visitors, String status, String changes, String needs, String again, String advice) {}

    static FollowUpForm blank(Imprint imprint) {
        return new FollowUpForm(imprint, Applicant.BLANK, "", "", BlankRecord.of(Visit.class));
    }

    @Override
    public Form form() {
        return Form.F13;
    }
}
