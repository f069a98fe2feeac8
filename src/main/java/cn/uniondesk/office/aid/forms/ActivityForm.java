package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * F18 职工活动: the plan, the sheet to sign in, and the sheet on which each person signs for what was given.
 *
 * @param people who took part
 * @param gifts what was given to whom, signed for in person
 */
public record ActivityForm(Imprint imprint, Plan plan, List<Person> people, List<Gift> gifts, PaymentRosterForm.Total total)
        implements FormContent {

    public ActivityForm {
        people = List.copyOf(people);
        gifts = List.copyOf(gifts);
    }

    /** @param number how many are to take part */
    public record Plan(
            String name, String heldOn, String place, String organiser, String number, String purpose, String content, String budget) {}

    public record Person(String sequence, String name, String unit) {}

    /** @param item 奖品, 纪念品, 服装 or 慰问品 */
    public record Gift(String sequence, String name, String unit, String item, Money amount) {}

    static ActivityForm blank(Imprint imprint) {
        return new ActivityForm(
                imprint, BlankRecord.of(Plan.class), List.of(), List.of(), PaymentRosterForm.Total.BLANK);
    }

    @Override
    public Form form() {
        return AidForms.F18;
    }
}
