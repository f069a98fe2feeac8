package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.Collections;
import java.util.List;

/**
 * F25 困难职工认定卡: one decision as it was made, with its arithmetic.
 *
 * @param decidedOn 认定日期
 * @param category what was decided
 * @param basis whether the rule gave it or the office stated it, and then what the rule gave
 * @param document 标准文号
 * @param rulebook version of the rule book
 * @param lines the arithmetic, frozen
 */
public record RecognitionCardForm(
        Imprint imprint,
        Applicant applicant,
        String decidedOn,
        String category,
        String basis,
        String document,
        String rulebook,
        List<Line> lines)
        implements FormContent {

    /** @param label what is reckoned @param content how */
    public record Line(String label, String content) {}

    private static final int EMPTY_LINES = 8;

    public RecognitionCardForm {
        lines = List.copyOf(lines);
    }

    static RecognitionCardForm blank(Imprint imprint) {
        return new RecognitionCardForm(imprint, Applicant.BLANK, "", "", "", "", "",
                Collections.nCopies(EMPTY_LINES, new Line("", "")));
    }

    @Override
    public Form form() {
        return HouseholdForms.F25;
    }
}
