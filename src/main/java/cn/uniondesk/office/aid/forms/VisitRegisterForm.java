package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.values.Money;
import java.util.List;

/** F15 送温暖走访慰问登记表: whom a team visited, what was given and what they need. */
public record VisitRegisterForm(Imprint imprint, Heading heading, List<Row> rows, PaymentRosterForm.Total total)
        implements FormContent {

    public VisitRegisterForm {
        rows = List.copyOf(rows);
    }

    /** @param team 慰问组, blank for the pen */
    public record Heading(String project, String team, String leader, String visitedOn) {}

    /**
     * @param payeeClass 对象类别
     * @param needs 诉求, blank for the pen
     */
    public record Row(
            String sequence,
            String name,
            String place,
            String payeeClass,
            String mobile,
            String address,
            Money amount,
            String goods,
            String visitedOn,
            String needs) {}

    static VisitRegisterForm blank(Imprint imprint) {
        return new VisitRegisterForm(imprint, BlankRecord.of(Heading.class), List.of(), PaymentRosterForm.Total.BLANK);
    }

    @Override
    public Form form() {
        return AidForms.F15;
    }
}
