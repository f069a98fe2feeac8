package cn.uniondesk.office.aid.ledger;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.people.ledger.SchoolStages;
import java.util.List;
import java.util.Optional;

/** 帮扶发放台账: a row is one payment to one payee; one voucher covers many. */
final class PaymentIntake implements RowIntake {

    private final CellReader cells;
    private final Payees payees;
    private final PaymentsOverlay payments;
    private final RowsSoFar seen = new RowsSoFar();

    PaymentIntake(CellReader cells, Payees payees, PaymentsOverlay payments) {
        this.cells = cells;
        this.payees = payees;
        this.payments = payments;
    }

    @Override
    public RowJudgement take(JudgedRow draft) {
        var said = read(draft);
        var payee = draft.isHeld() ? Optional.<Payees.Payee>empty() : payees.find(draft, said.kind());
        if (draft.isHeld() || payee.isEmpty()) {
            return RowJudgement.HELD;
        }
        draft.says("payee", payee.get().key());
        draft.says("household", payee.get().household().map(Household::number).orElse(""));
        long same = Hashes.of(
                said.voucher(), payee.get().key(), said.kind(), said.paidOn().toString(), said.amount().text());
        if (seen.isRepeated(draft, same, "voucher", said.voucher())) {
            return RowJudgement.REPEATED;
        }
        return draft.isHeld() ? RowJudgement.HELD : store(draft, payee.get(), said);
    }

    private Payment read(JudgedRow draft) {
        var paidOn = cells.day(draft, "paidOn", true);
        var kind = cells.code(draft, "kind", "aid.kind");
        var source = cells.code(draft, "source", "aid.source");
        var amount = cells.amount(draft, "amount");
        for (var field : List.of("paidOn", "kind", "source", "amount")) {
            if (CellReader.isNothing(draft.cell(field))) {
                draft.hold(Hold.VALUE_MISSING, field);
            }
        }
        var goods = cells.text(draft, "goods");
        var way = cells.constant(draft, "way", "aid.way", PayWay.class)
                .orElse(goods.isEmpty() ? PayWay.BANK : PayWay.GOODS);
        var campaign = campaign(draft);
        var year = cells.count(draft, "budgetYear");
        return new Payment(
                0,
                cells.digits(draft, "voucher"),
                kind.orElse(""),
                source.orElse(""),
                amount,
                paidOn,
                way,
                goods,
                0, null,
                campaign.map(Campaign::id).orElse(null),
                year != null ? Math.toIntExact(year)
                        : campaign.map(Campaign::budgetYear).orElse(paidOn == null ? 0 : paidOn.getYear()),
                Boolean.TRUE.equals(cells.flag(draft, "paidDirectly")),
                SchoolStages.read(cells, draft),
                cells.flag(draft, "newlyAdmitted"),
                cells.flag(draft, "singleMother"),
                cells.digits(draft, "bankCard"),
                cells.text(draft, "remark"),
                List.of());
    }

    /** A campaign of the register, by its code or name; other words stand beside the kind and say nothing more. */
    private Optional<Campaign> campaign(JudgedRow draft) {
        var word = cells.text(draft, "campaign");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var found = payments.campaign(word);
        if (found.isEmpty()) {
            draft.list(Note.WORD_KEPT, "campaign", word);
        }
        return found;
    }

    private RowJudgement store(JudgedRow draft, Payees.Payee payee, Payment said) {
        var stored = payees.store(draft, payee);
        var payment = with(said, 0, stored.id(), payee);
        var known = payments.same(payment);
        if (known.isEmpty()) {
            payments.save(payment, payee.known().isEmpty(), draft.origin());
            return RowJudgement.CREATED;
        }
        var merged = merged(known.get(), payment);
        boolean changed = !merged.equals(known.get());
        if (changed) {
            payments.save(merged, false, draft.origin());
        }
        return RowJudgement.known(changed);
    }

    private static Payment with(Payment said, long id, long personId, Payees.Payee payee) {
        return new Payment(
                id, said.voucher(), said.kind(), said.source(), said.amount(), said.paidOn(), said.way(), said.goods(),
                personId, payee.household().map(Household::id).orElse(null), said.campaignId(), said.budgetYear(),
                said.paidDirectly(), said.schoolStage(), said.newlyAdmitted(), said.singleMother(), said.bankCard(),
                said.remark(), List.of(payee.aided().orElse(personId)));
    }

    private static Payment merged(Payment known, Payment said) {
        return new Payment(
                known.id(), known.voucher(), known.kind(), said.source(), known.amount(), known.paidOn(), said.way(),
                Merging.said(said.goods(), known.goods()),
                known.payeePersonId(),
                Merging.said(said.householdId(), known.householdId()),
                Merging.said(said.campaignId(), known.campaignId()),
                said.budgetYear(),
                said.paidDirectly() || known.paidDirectly(),
                Merging.said(said.schoolStage(), known.schoolStage()),
                Merging.said(said.newlyAdmitted(), known.newlyAdmitted()),
                Merging.said(said.singleMother(), known.singleMother()),
                Merging.said(said.bankCard(), known.bankCard()),
                Merging.said(said.remark(), known.remark()),
                known.aidedPersonIds());
    }
}
