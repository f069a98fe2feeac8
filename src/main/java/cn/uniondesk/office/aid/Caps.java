package cn.uniondesk.office.aid;

import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The limits that a payment comes under: cash a payment, 生活救助 a household and year, 子女助学 a student and year, 送温暖
 * a person each time and year. Multiples are of the 低保标准 of the payment's day; money paid by an upper level is apart.
 */
final class Caps {

    static final String CASH = "pay.cash.limit";

    private static final Set<String> SCHOOLING = Set.of("schooling", "autumn_schooling");
    private static final String LIVING = "living";
    private static final String WARMTH = "warmth";

    private final RuleBook book;
    private final String district;
    private final Payments payments;

    Caps(RuleBook book, String district, Payments payments) {
        this.book = book;
        this.district = district;
        this.payments = payments;
    }

    List<Cap> of(PaymentDraft draft) {
        var caps = new ArrayList<Cap>();
        if (draft.way() == PayWay.CASH) {
            cap(CASH, draft, Money.ZERO).ifPresent(caps::add);
        }
        if (draft.paidDirectly()) {
            return caps;
        }
        if (draft.kind().equals(LIVING) && draft.householdId() != null) {
            cap("aid.cap.living", draft, paid(payments.ofHousehold(draft.householdId()), Set.of(LIVING), draft))
                    .ifPresent(caps::add);
        }
        if (SCHOOLING.contains(draft.kind()) && draft.payeePersonId() != null) {
            cap("aid.cap.schooling", draft, paid(payments.ofPerson(draft.payeePersonId()), SCHOOLING, draft))
                    .ifPresent(caps::add);
        }
        if (draft.kind().equals(WARMTH) && draft.payeePersonId() != null) {
            cap("aid.cap.warmth.time", draft, Money.ZERO).ifPresent(caps::add);
            cap("aid.cap.warmth.year", draft, paid(payments.ofPerson(draft.payeePersonId()), Set.of(WARMTH), draft))
                    .ifPresent(caps::add);
        }
        return caps;
    }

    private Optional<Cap> cap(String code, PaymentDraft draft, Money before) {
        return book.parameter(code, district, draft.paidOn())
                .flatMap(rule -> limit(rule, draft)
                        .map(limit -> new Cap(rule, limit, before, before.plus(draft.amount()))));
    }

    private Optional<Money> limit(Parameter rule, PaymentDraft draft) {
        if (!rule.unit().startsWith("倍")) {
            return rule.money();
        }
        return rule.figure().flatMap(times -> book.standard(district, draft.paidOn())
                .map(standard -> Money.ofYuan(standard.standard().yuan().multiply(times))));
    }

    /** What was paid in the year of the draft under these kinds, the draft itself left out. */
    private static Money paid(List<PaymentLine> lines, Set<String> kinds, PaymentDraft draft) {
        return lines.stream()
                .filter(line -> line.id() != draft.id() && kinds.contains(line.kind()) && !line.paidDirectly())
                .filter(line -> line.paidOn().getYear() == draft.paidOn().getYear())
                .map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
