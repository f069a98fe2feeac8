package cn.uniondesk.screen.household;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.procedure.Stage;
import java.util.List;

/** Which forms belong to where a family stands, the one that is wanted next first. */
final class StepForms {

    private StepForms() {}

    static List<Form> of(Stage stage) {
        return switch (stage) {
            case DRAFT, APPLIED -> List.of(Form.F01, Form.F04);
            case ACCEPTED, VISITING -> List.of(Form.F03, Form.F04);
            case VERIFYING, STUDYING -> List.of(Form.F05, Form.F03);
            case TO_NOTICE, NOTICED, OBJECTED -> List.of(Form.F06, Form.F07);
            case NOTICE_OVER, REPORTED -> List.of(Form.F07, Form.F01);
            case APPROVED, TEMPORARY -> List.of(Form.F02, Form.F01);
            case ON_FILE -> List.of(Form.F13, Form.F25, Form.F02, Form.F08);
            case REVIEWING -> List.of(Form.F02, Form.F03, Form.F04);
            case LIFT_PROPOSED -> List.of(Form.F05, Form.F12);
            case LIFT_TO_NOTICE, LIFT_NOTICED, LIFT_OBJECTED -> List.of(Form.F06, Form.F07, Form.F12);
            case LIFT_NOTICE_OVER, LIFT_REPORTED -> List.of(Form.F12, Form.F07);
            case LIFTED, FOLLOWED -> List.of(Form.F12, Form.F13);
            case CLOSED -> List.of(Form.F12);
            case REFUSED, WITHDRAWN -> List.of(Form.F01);
        };
    }
}
