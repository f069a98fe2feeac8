package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.List;

/**
 * F13 困难职工回访（走访）记录.
 *
 * @param state 档案状态
 * @param stateSince since when
 * @param again 是否返困
 */
public record FollowUpForm(
        Imprint imprint, Applicant applicant, String state, String stateSince, Visit visit, List<Choice> again)
        implements FormContent {

    static final List<String> AGAIN = List.of("否", "是");

    public FollowUpForm {
        again = List.copyOf(again);
    }

    public record Visit(
            String visitedOn, String way, String visitors, String status, String changes, String needs, String advice) {}

    static FollowUpForm blank(Imprint imprint) {
        return new FollowUpForm(imprint, Applicant.BLANK, "", "", BlankRecord.of(Visit.class), Choice.among(AGAIN, List.of()));
    }

    @Override
    public Form form() {
        return HouseholdForms.F13;
    }
}
