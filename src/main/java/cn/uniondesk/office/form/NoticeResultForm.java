package cn.uniondesk.office.form;

/**
 * F07 公示结果证明.
 *
 * @param from first day of the notice
 * @param until last day
 * @param objections 有异议 or 无异议 and how it was handled, blank for the pen
 */
public record NoticeResultForm(
        Imprint imprint, Applicant applicant, String from, String until, String place, String objections, String handling)
        implements FormContent {

    static NoticeResultForm blank(Imprint imprint) {
        return new NoticeResultForm(imprint, Applicant.BLANK, "", "", "", "", "");
    }

    @Override
    public Form form() {
        return Form.F07;
    }
}
