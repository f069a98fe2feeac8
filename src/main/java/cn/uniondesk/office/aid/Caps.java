package cn.uniondesk.office.aid;

import cn.uniondesk.office.aid.CapRule.Per;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How far the limits that a payment comes under are used, by it and by what was paid before. */
final class Caps {

    private final RuleBook book;
    private final String district;
    private final Payments payments;

    Caps(RuleBook book, String district, Payments payments) {
        this.book = book;
        this.district = district;
        this.payments = payments;
    }

    List<Cap> of(PaymentDraft draft) {
        return of(draft.kind(), draft.way() == PayWay.CASH, draft.paidDirectly()).stream()
                .flatMap(rule -> cap(rule, draft).stream()).toList();
    }

    /**
     * The limits that the payment passes, as far as it is its doing: what an imported payment passed already is not passed
     * again by changing something else of it, or by making it less.
     */
    List<Cap> passed(PaymentDraft draft) {
        var before = payments.find(draft.id());
        return of(draft).stream().filter(Cap::isPassed)
                .filter(cap -> before.flatMap(known -> excess(cap, known, draft))
                        .filter(known -> known.compareTo(cap.excess()) >= 0).isEmpty())
                .toList();
    }

    /** By how much the payment passed the same limit of the same receiver and year before it was changed. */
    private Optional<Money> excess(Cap cap, Payment known, PaymentDraft draft) {
        boolean same = known.payeePersonId() == draft.payeePersonId() && Objects.equals(known.householdId(), draft.householdId())
                && known.paidOn().getYear() == draft.paidOn().getYear();
        return of(known.kind(), known.way() == PayWay.CASH, known.paidDirectly()).stream()
                .filter(rule -> same && rule.code().equals(cap.rule().code()))
                .flatMap(rule -> rule.cap(book, district, known.paidOn(), cap.before(), cap.before().plus(known.amount())).stream())
                .filter(Cap::isPassed)
                .map(Cap::excess)
                .findFirst();
    }

    private static List<CapRule> of(String kind, boolean inCash, boolean paidDirectly) {
        return CapRule.ALL.stream().filter(rule -> rule.holds(kind, inCash, paidDirectly)).toList();
    }

    private Optional<Cap> cap(CapRule rule, PaymentDraft draft) {
        return before(rule, draft).flatMap(before ->
                rule.cap(book, district, draft.paidOn(), before, before.plus(draft.amount())));
    }

    /** What was paid under the rule without this payment; empty while it is not known to whom it goes. */
    private Optional<Money> before(CapRule rule, PaymentDraft draft) {
        if (rule.per() == Per.PAYMENT) {
            return Optional.of(Money.ZERO);
        }
        var lines = rule.per() == Per.HOUSEHOLD_AND_YEAR
                ? Optional.ofNullable(draft.householdId()).map(payments::ofHousehold)
                : Optional.ofNullable(draft.payeePersonId()).map(payments::ofPerson);
        return lines.map(paid -> sum(paid, rule, draft.id(), draft.paidOn()));
    }

    private static Money sum(List<PaymentLine> lines, CapRule rule, long without, LocalDate on) {
        return lines.stream()
                .filter(line -> line.id() != without && rule.kinds().contains(line.kind()) && !line.paidDirectly())
                .filter(line -> line.paidOn().getYear() == on.getYear())
                .map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
