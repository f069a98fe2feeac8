package cn.uniondesk.screen.household;

import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.procedure.Stage;
import java.util.List;

/** Which forms belong to where a family stands, the one that is wanted next first. */
final class StepForms {

    private StepForms() {}

    static List<Form> of(Stage stage) {
        return switch (stage) {
            case DRAFT, APPLIED -> List.of(HouseholdForms.F01, HouseholdForms.F04);
            case ACCEPTED, VISITING -> List.of(HouseholdForms.F03, HouseholdForms.F04);
            case VERIFYING, STUDYING -> List.of(HouseholdForms.F05, HouseholdForms.F03);
            case TO_NOTICE, NOTICED, OBJECTED -> List.of(HouseholdForms.F06, HouseholdForms.F07);
            case NOTICE_OVER, REPORTED -> List.of(HouseholdForms.F07, HouseholdForms.F01);
            case APPROVED, TEMPORARY -> List.of(HouseholdForms.F02, HouseholdForms.F01);
            case ON_FILE -> List.of(HouseholdForms.F13, HouseholdForms.F25, HouseholdForms.F02, AidForms.F08);
            case REVIEWING -> List.of(HouseholdForms.F02, HouseholdForms.F03, HouseholdForms.F04);
            case LIFT_PROPOSED -> List.of(HouseholdForms.F05, HouseholdForms.F12);
            case LIFT_TO_NOTICE, LIFT_NOTICED, LIFT_OBJECTED -> List.of(HouseholdForms.F06, HouseholdForms.F07, HouseholdForms.F12);
            case LIFT_NOTICE_OVER, LIFT_REPORTED -> List.of(HouseholdForms.F12, HouseholdForms.F07);
            case LIFTED, FOLLOWED -> List.of(HouseholdForms.F12, HouseholdForms.F13);
            case CLOSED -> List.of(HouseholdForms.F12);
            case REFUSED, WITHDRAWN -> List.of(HouseholdForms.F01);
        };
    }
}
