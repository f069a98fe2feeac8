package cn.uniondesk.office.aid;

import cn.uniondesk.office.overrides.PassedClause;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * A limit of the rule book and how far it is used: the meter beside an amount while it is typed.
 *
 * @param limit in yuan on the day of the payment
 * @param before what was paid under it without this payment
 * @param after with this payment
 */
public record Cap(Parameter rule, Money limit, Money before, Money after) {

    /** By how much it goes beyond the limit. */
    public Money excess() {
        return after.minus(limit);
    }

    /** The clause that is passed, with both figures. */
    public PassedClause clause() {
        return new PassedClause(
                rule, rule.code().equals(CapRule.CASH.code()) ? "way" : "amount", limit.text(), after.text(),
                before.fen() == 0 ? "payment.cap" : "payment.cap.sum",
                List.of(rule.name(), limit.text(), after.text(), excess().text(), rule.article(), rule.documentNumber(), before.text()));
    }

    /** A limit written {@code <} is passed by the limit itself, any other by more than it. */
    public boolean isPassed() {
        int difference = after.compareTo(limit);
        return rule.boundary().equals("<") ? difference >= 0 : difference > 0;
    }
}
