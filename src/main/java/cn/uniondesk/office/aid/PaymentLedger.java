package cn.uniondesk.office.aid;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.overrides.Overriding;
import cn.uniondesk.office.overrides.PassedClause;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.reading.BankCard;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Enters, changes and removes single payments at the desk. 依档帮扶: the kinds that need a file are refused without one, or
 * on a day on which it is not on file; a campaign's payment is only advised. Here alone a payment over its cap is judged: it
 * is refused with clause and both figures unless it is passed on purpose, and then stands in the list of overrides.
 */
public final class PaymentLedger {

    private static final Action SAVE = new Action("payment.save");
    private static final Action REMOVE = new Action("payment.remove");

    private final Payments payments;
    private final Households households;
    private final People people;
    private final RuleBooks books;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;
    private final Funding funding;
    private final LedgerGuard guard;
    private final Overriding overriding;

    /** A ledger beside which no books of money are kept. */
    public PaymentLedger(
            Payments payments, Households households, People people, RuleBooks books, Offices offices,
            Transactions transactions, Clock clock) {
        this(payments, households, people, books, offices, transactions, clock, Funding.NONE, LedgerGuard.NONE, Overriding.NONE);
    }

    private PaymentLedger(
            Payments payments, Households households, People people, RuleBooks books, Offices offices,
            Transactions transactions, Clock clock, Funding funding, LedgerGuard guard, Overriding overriding) {
        this.payments = payments;
        this.households = households;
        this.people = people;
        this.books = books;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
        this.funding = funding;
        this.guard = guard;
        this.overriding = overriding;
    }

    /** The same ledger, its payments paid from these books and held by this guard. */
    public PaymentLedger with(Funding books, LedgerGuard held) {
        return new PaymentLedger(
                payments, households, people, this.books, offices, transactions, clock, books, held, overriding);
    }

    /** The same ledger; what is paid over a cap on purpose is judged and noted by this. */
    public PaymentLedger with(Overriding noting) {
        return new PaymentLedger(
                payments, households, people, books, offices, transactions, clock, funding, guard, noting);
    }

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(PaymentDraft draft, Charge charge, Exemption said) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            overriding.judge(passed(draft), said, judgement);
            funding.judge(draft, charge, judgement);
            return judgement;
        });
    }

    /** What the payment is paid from. */
    public Charge charge(long paymentId) {
        return transactions.read(() -> funding.of(paymentId));
    }

    /** The limits that the payment comes under and how far they are used; none while day or amount are missing. */
    public List<Cap> caps(PaymentDraft draft) {
        return draft.paidOn() == null || draft.amount() == null
                ? List.of() : transactions.read(() -> capsOf(books.current()).of(draft));
    }

    /** The payment's id. What it is paid from stays as it is. */
    public Outcome<Long> save(PaymentDraft draft) {
        return transactions.change(SAVE, () -> save(draft, funding.of(draft.id())));
    }

    /** The payment's id; it is paid from this money. */
    public Outcome<Long> save(PaymentDraft draft, Charge charge) {
        return save(draft, charge, Exemption.NONE);
    }

    /** The payment's id; this is said for what it passes of the rule book. */
    public Outcome<Long> save(PaymentDraft draft, Charge charge, Exemption said) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            var passed = passed(draft);
            overriding.judge(passed, said, judgement);
            funding.judge(draft, charge, judgement);
            payments.find(draft.id()).ifPresent(before -> guard.judge(before, draft, judgement));
            if (judgement.stands()) {
                payments.same(payment(draft)).filter(other -> other.id() != draft.id()).ifPresent(other ->
                        judgement.refuse("", "payment.refused.same", other.voucher()));
            }
            return judgement.outcome(() -> {
                long id = payments.save(payment(draft), Origin.DESK);
                funding.charge(draft, id, charge);
                overriding.note(new RecordRef(RecordType.PAYMENT, id, draft.voucher().strip()), passed, said);
                return id;
            });
        });
    }

    /** Takes a payment that was entered by mistake out of the ledger; the log keeps it. */
    public Outcome<Long> remove(long paymentId) {
        return transactions.change(REMOVE, () -> {
            var judgement = new Judgement();
            payments.find(paymentId).ifPresentOrElse(
                    before -> guard.judge(before, null, judgement),
                    () -> judgement.refuse("", "payment.refused.gone"));
            return judgement.outcome(() -> {
                payments.remove(paymentId);
                return paymentId;
            });
        });
    }

    private void judge(PaymentDraft draft, Judgement judgement) {
        var book = books.current();
        judgement.require("kind", draft.kind());
        judgement.require("source", draft.source());
        judgement.require("amount", draft.amount());
        judgement.require("paidOn", draft.paidOn());
        judgement.require("way", draft.way());
        judgement.require("payeePersonId", draft.payeePersonId());
        judgeCode("kind", "aid.kind", draft.kind(), book, judgement);
        judgeCode("source", "aid.source", draft.source(), book, judgement);
        judgeCode("schoolStage", "school.stage", draft.schoolStage(), book, judgement);
        if (draft.amount() != null && draft.amount().fen() <= 0) {
            judgement.refuse("amount", "payment.refused.amount", draft.amount().text());
        }
        judgement.notFuture("paidOn", draft.paidOn(), LocalDate.now(clock));
        if (draft.way() == PayWay.GOODS) {
            judgement.require("goods", draft.goods());
        }
        if (draft.voucher().isBlank()) {
            judgement.advise("voucher", "payment.advice.voucher");
        }
        judgement.read("bankCard", BankCard.read(draft.bankCard()))
                .ifPresent(card -> judgement.advise(card.advice("bankCard")));
        if (draft.paidOn() != null) {
            judgeHousehold(draft, book, judgement);
        }
    }

    private static void judgeCode(String field, String list, String code, RuleBook book, Judgement judgement) {
        if (!code.isBlank() && book.codes().stream().noneMatch(row -> row.list().equals(list) && row.code().equals(code))) {
            judgement.refuse(field, "refusal.code", code);
        }
    }

    private void judgeHousehold(PaymentDraft draft, RuleBook book, Judgement judgement) {
        boolean needsFile = book.parameter("aid.kinds.filed", offices.own().district(), draft.paidOn())
                .map(Parameter::words)
                .filter(kinds -> kinds.contains(draft.kind()))
                .isPresent();
        if (draft.householdId() == null) {
            if (needsFile) {
                judgement.refuse("householdId", "payment.refused.no_file", book.name("aid.kind", draft.kind()));
            }
            return;
        }
        var household = households.find(draft.householdId()).orElseThrow();
        judgeState(draft, household, needsFile, judgement);
        if (draft.payeePersonId() != null && !isPayee(draft.payeePersonId(), household, draft.paidOn())) {
            judgement.refuse("payeePersonId", "payment.refused.payee",
                    people.find(draft.payeePersonId()).map(Person::name).orElse(""), household.number());
        }
    }

    private void judgeState(PaymentDraft draft, Household household, boolean needsFile, Judgement judgement) {
        var state = households.state(household.id(), draft.paidOn());
        if (state.filter(HouseholdState.ON_FILE::equals).isPresent()) {
            return;
        }
        var key = state.isEmpty() ? "before_filing" : "after_end";
        if (needsFile) {
            judgement.refuse("paidOn", "payment.refused." + key, household.number(), household.filedOn().toString());
        } else {
            judgement.advise("paidOn", "payment.refused." + key, household.number(), household.filedOn().toString());
        }
    }

    private boolean isPayee(long person, Household household, LocalDate on) {
        return household.headPersonId() == person || households.members(household.id()).stream()
                .anyMatch(member -> member.personId() == person && member.livesThere(on));
    }

    /** The clauses that the payment passes; none while day or amount are missing. */
    public List<PassedClause> passed(PaymentDraft draft) {
        return draft.paidOn() == null || draft.amount() == null
                ? List.of()
                : transactions.read(() -> capsOf(books.current()).passed(draft).stream().map(Cap::clause).toList());
    }

    private Caps capsOf(RuleBook book) {
        return new Caps(book, offices.own().district(), payments);
    }

    private Payment payment(PaymentDraft draft) {
        int budgetYear = Optional.ofNullable(draft.budgetYear())
                .or(() -> Optional.ofNullable(draft.campaignId()).flatMap(payments::campaign).map(Campaign::budgetYear))
                .orElse(draft.paidOn().getYear());
        return new Payment(
                draft.id(), draft.voucher().strip(), draft.kind(), draft.source(), draft.amount(), draft.paidOn(),
                draft.way(), draft.goods().strip(), draft.payeePersonId(), draft.householdId(), draft.campaignId(),
                budgetYear, draft.paidDirectly(), draft.schoolStage(), draft.newlyAdmitted(), draft.singleMother(),
                BankCard.read(draft.bankCard()).value().map(BankCard::text).orElse(""), draft.remark().strip(),
                aided(draft));
    }

    /** Whom the payment names; where nobody is named, those whom it named before, the payee alone where it is new. */
    private List<Long> aided(PaymentDraft draft) {
        if (!draft.aidedPersonIds().isEmpty()) {
            return draft.aidedPersonIds();
        }
        return payments.find(draft.id()).filter(known -> !known.aidedPersonIds().equals(List.of(known.payeePersonId())))
                .map(Payment::aidedPersonIds).orElse(List.of(draft.payeePersonId()));
    }
}
