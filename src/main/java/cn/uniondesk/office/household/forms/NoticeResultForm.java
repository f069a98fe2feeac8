package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.List;

/**
 * F07 公示结果证明.
 *
 * @param matters 公示事项
 * @param from first day of the notice
 * @param until last day
 * @param workdays how many working days it hung
 * @param results 无异议, 有异议
 * @param objections what was objected, in its words
 * @param handling how it was handled
 */
public record NoticeResultForm(
        Imprint imprint,
        Applicant applicant,
        List<Choice> matters,
        String from,
        String until,
        String workdays,
        String place,
        List<Choice> results,
        String objections,
        String handling)
        implements FormContent {

    static final List<String> MATTERS = List.of("建档", "帮扶", "脱困", "退档", "注销");
    static final List<String> RESULTS = List.of("无异议", "有异议");

    public NoticeResultForm {
        matters = List.copyOf(matters);
        results = List.copyOf(results);
    }

    static NoticeResultForm blank(Imprint imprint) {
        return new NoticeResultForm(
                imprint, Applicant.BLANK, Choice.among(MATTERS, List.of()), "", "", "", "", Choice.among(RESULTS, List.of()),
                "", "");
    }

    @Override
    public Form form() {
        return HouseholdForms.F07;
    }
}
