package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.List;

/**
 * F04 家庭经济状况核对授权书 and 个人信息处理告知同意书: one line for every adult to sign, and one for the guardian of every
 * minor.
 */
public record ConsentForm(Imprint imprint, Applicant applicant, List<Adult> adults, List<Minor> minors)
        implements FormContent {

    public ConsentForm {
        adults = List.copyOf(adults);
        minors = List.copyOf(minors);
    }

    public record Adult(String name, String relation, String documentNumber, String mobile) {}

    public record Minor(String name, String relation, String documentNumber, String birthDate) {}

    static ConsentForm blank(Imprint imprint) {
        return new ConsentForm(imprint, Applicant.BLANK, List.of(), List.of());
    }

    @Override
    public Form form() {
        return HouseholdForms.F04;
    }
}
