package cn.uniondesk.office.household;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What a household had in the twelve months before application, whole household, a year.
 *
 * @param people 家庭人口: members living together
 * @param income 家庭年收入
 * @param rigidSpending 年刚性支出
 * @param loss 意外损失 after compensation and insurance
 */
public record Finances(int people, Money income, Money rigidSpending, Money loss) {

    private static final int MOST_PEOPLE = 99;

    /** What is left of the income after rigid spending; it may be below zero. */
    public Money net() {
        return income.minus(rigidSpending);
    }

    /** Why no household can have these; empty where it can. Fields are named as the components. */
    public List<Refusal> refusals() {
        var found = new ArrayList<Refusal>();
        if (people < 1 || people > MOST_PEOPLE) {
            found.add(Refusal.of("people", "finances.refused.people", String.valueOf(people)));
        }
        refuseNegative(found, "income", income);
        refuseNegative(found, "rigidSpending", rigidSpending);
        refuseNegative(found, "loss", loss);
        return List.copyOf(found);
    }

    private static void refuseNegative(List<Refusal> found, String field, Money amount) {
        if (amount.fen() < 0) {
            found.add(Refusal.of(field, "finances.refused.negative", amount.text()));
        }
    }
}
