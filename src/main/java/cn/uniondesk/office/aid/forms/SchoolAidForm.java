package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.household.forms.Applicant;

/** F14 金秋助学申请审批表: one student of one household. */
public record SchoolAidForm(
        Imprint imprint, String filledOn, Applicant applicant, Student student, Request request, Levels opinions)
        implements FormContent {

    /**
     * @param relation 与职工关系
     * @param stage 学历层次
     * @param admission 录取通知书号
     * @param tuition 学费, yuan a year
     */
    public record Student(
            String name,
            String sex,
            String documentNumber,
            String relation,
            String mobile,
            String graduatedFrom,
            String school,
            String major,
            String stage,
            String grade,
            String admission,
            String tuition) {}

    /**
     * @param situation 家庭情况
     * @param otherAid 已获其他资助
     * @param capitals of the amount approved
     */
    public record Request(String situation, String otherAid, String amount, String capitals) {}

    static SchoolAidForm blank(Imprint imprint) {
        return new SchoolAidForm(
                imprint, "", Applicant.BLANK, BlankRecord.of(Student.class), BlankRecord.of(Request.class), Levels.BLANK);
    }

    @Override
    public Form form() {
        return AidForms.F14;
    }
}
