package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;

/**
 * F05 困难职工民主评议（集体研究）记录.
 *
 * @param topic 议题
 * @param facts what is known of the household, read out at the meeting
 * @param opinions what was said
 * @param conclusion 结论
 */
public record MeetingForm(
        Imprint imprint, Meeting meeting, String topic, String facts, String opinions, Vote vote, String conclusion)
        implements FormContent {

    /** @param minutes 会议纪要编号 */
    public record Meeting(
            String heldOn, String place, String chair, String recorder, String present, String absent, String minutes) {}

    /** 应到, 实到, 同意, 不同意, 弃权. */
    public record Vote(String expected, String present, String agreed, String against, String abstained) {}

    static MeetingForm blank(Imprint imprint) {
        return new MeetingForm(imprint, BlankRecord.of(Meeting.class), "", "", "", BlankRecord.of(Vote.class), "");
    }

    @Override
    public Form form() {
        return HouseholdForms.F05;
    }
}
