package cn.uniondesk.office.aid;

import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rule book of the day says to the rules about payments.
 *
 * @param cashLimit 现金限额 a payment, null where the rule book sets none
 */
public record Yardsticks(Set<String> kinds, Set<String> sources, Money cashLimit) {

    static final String CASH_LIMIT = "pay.cash.limit";

    public Yardsticks {
        kinds = Set.copyOf(kinds);
        sources = Set.copyOf(sources);
    }

    public static Yardsticks of(Grounds grounds) {
        var rules = grounds.rules();
        var limit = rules.parameter(CASH_LIMIT, grounds.district(), grounds.period().lastDay())
                .map(rule -> Money.ofYuan(new BigDecimal(rule.amount().replace(",", "").strip())))
                .orElse(null);
        return new Yardsticks(codes(rules, "aid.kind"), codes(rules, "aid.source"), limit);
    }

    /** Codes of every generation: an old one stays readable. */
    private static Set<String> codes(RuleBook rules, String list) {
        return rules.codes().stream().filter(row -> row.list().equals(list)).map(CodeValue::code).collect(Collectors.toSet());
    }
}
