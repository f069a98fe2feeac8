package cn.uniondesk.office.aid;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A limit of the rule book on what is paid: cash a payment, 生活救助 a household and year, 子女助学 a student and year, 送温暖 a
 * person each time and year. Multiples are of the 低保标准 of the payment's day; money paid by an upper level is apart.
 *
 * @param code of the rule book's parameter
 * @param kinds of aid that it counts, empty for every kind
 */
public record CapRule(String code, Set<String> kinds, Per per) {

    public enum Per {
        PAYMENT, PERSON_AND_YEAR, HOUSEHOLD_AND_YEAR
    }

    public static final CapRule CASH = new CapRule("pay.cash.limit", Set.of(), Per.PAYMENT);

    public static final List<CapRule> ALL = List.of(
            CASH,
            new CapRule("aid.cap.living", Set.of("living"), Per.HOUSEHOLD_AND_YEAR),
            new CapRule("aid.cap.schooling", Set.of("schooling", "autumn_schooling"), Per.PERSON_AND_YEAR),
            new CapRule("aid.cap.warmth.time", Set.of("warmth"), Per.PAYMENT),
            new CapRule("aid.cap.warmth.year", Set.of("warmth"), Per.PERSON_AND_YEAR));

    /** Whether a payment comes under it at all. */
    public boolean holds(String kind, boolean inCash, boolean paidDirectly) {
        return this.equals(CASH) ? inCash : kinds.contains(kind) && !paidDirectly;
    }

    /** The clause of a day with its limit in yuan; empty where the rule book sets none. */
    public Optional<Cap> cap(RuleBook book, String district, LocalDate on, Money before, Money after) {
        return book.parameter(code, district, on)
                .flatMap(rule -> limit(rule, book, district, on).map(limit -> new Cap(rule, limit, before, after)));
    }

    private static Optional<Money> limit(Parameter rule, RuleBook book, String district, LocalDate on) {
        if (!rule.unit().startsWith("倍")) {
            return rule.money();
        }
        return rule.figure().flatMap(times -> book.standard(district, on)
                .map(standard -> Money.ofYuan(standard.standard().yuan().multiply(times))));
    }
}
