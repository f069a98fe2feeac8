package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.RULE_OVERRIDE;

import cn.uniondesk.office.aid.Cap;
import cn.uniondesk.office.aid.CapRule;
import cn.uniondesk.office.aid.CapRule.Per;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Payments of a year over a cap of the rule book that nobody passed on purpose, such as imported ones: added up in the order
 * in which they were paid, so that the payment is named by which a limit is passed. Cash has a rule of its own.
 */
public final class OverCapCases {

    private static final List<CapRule> RULES = CapRule.ALL.stream().filter(rule -> !rule.equals(CapRule.CASH)).toList();
    private static final Set<String> KINDS = RULES.stream().flatMap(rule -> rule.kinds().stream()).collect(Collectors.toSet());

    private final DSLContext sql;
    private final RuleBook book;
    private final String district;

    public OverCapCases(DSLContext sql, RuleBook book, String district) {
        this.sql = sql;
        this.book = book;
        this.district = district;
    }

    private record Paid(long id, String voucher, LocalDate on, String kind, Money amount, long payee, Long household) {}

    private record Under(CapRule rule, Long whose) {}

    /** @param year from its first day to the last that is looked at */
    public List<RuleCase> of(Span year) {
        var overridden = sql.select(RULE_OVERRIDE.RECORD_ID, RULE_OVERRIDE.RULE).from(RULE_OVERRIDE)
                .where(RULE_OVERRIDE.RECORD_TYPE.eq(RecordType.PAYMENT.code())).fetchGroups(RULE_OVERRIDE.RECORD_ID, RULE_OVERRIDE.RULE);
        var sums = new HashMap<Under, Money>();
        var found = new ArrayList<RuleCase>();
        sql.select(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN,
                        AID_PAYMENT.PAYEE_PERSON_ID, AID_PAYMENT.HOUSEHOLD_ID)
                .from(AID_PAYMENT)
                .where(AID_PAYMENT.PAID_ON.between(year.from(), year.to()), AID_PAYMENT.KIND.in(KINDS), AID_PAYMENT.PAID_DIRECTLY.isFalse())
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.ID)
                .forEach(row -> look(new Paid(row.value1(), row.value2(), row.value3(), row.value4(), Money.ofFen(row.value5()),
                        row.value6(), row.value7()), overridden, sums, found));
        return found;
    }

    private void look(Paid paid, Map<Long, List<String>> overridden, Map<Under, Money> sums, List<RuleCase> found) {
        for (var rule : RULES) {
            var whose = rule.per() == Per.HOUSEHOLD_AND_YEAR ? paid.household() : Long.valueOf(paid.payee());
            if (!rule.kinds().contains(paid.kind()) || whose == null) {
                continue;
            }
            var under = new Under(rule, whose);
            var before = rule.per() == Per.PAYMENT ? Money.ZERO : sums.getOrDefault(under, Money.ZERO);
            var after = before.plus(paid.amount());
            sums.put(under, after);
            rule.cap(book, district, paid.on(), before, after).filter(Cap::isPassed)
                    .filter(cap -> !overridden.getOrDefault(paid.id(), List.of()).contains(rule.code()))
                    .ifPresent(cap -> found.add(sighting(paid, cap)));
        }
    }

    private static RuleCase sighting(Paid paid, Cap cap) {
        return new RuleCase(
                List.of(new RecordRef(RecordType.PAYMENT, paid.id(), paid.voucher())), paid.kind(), paid.on(), cap.after().fen(),
                cap.limit().fen(),
                List.of(paid.voucher(), paid.on().toString(), cap.rule().name(), cap.rule().article(), cap.rule().documentNumber()));
    }
}
