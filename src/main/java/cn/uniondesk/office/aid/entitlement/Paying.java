package cn.uniondesk.office.aid.entitlement;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.Funding;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.campaign.CampaignPlans;
import cn.uniondesk.office.overrides.Exemption;
import cn.uniondesk.office.reading.BankCard;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a step does to the ledger: the first paying writes the payment, giving up after a return takes it out again. */
public final class Paying {

    private final Payments payments;
    private final PaymentLedger ledger;
    private final Funding funding;
    private final CampaignPlans plans;

    public Paying(Payments payments, PaymentLedger ledger, Funding funding, CampaignPlans plans) {
        this.payments = payments;
        this.ledger = ledger;
        this.funding = funding;
        this.plans = plans;
    }

    /** @param afterwards what has to wait until the list no longer names the payment */
    record Paid(Long paymentId, String bankCard, Runnable afterwards) {}

    /** Empty where it was refused. */
    Optional<Paid> take(Entitlement one, ListStepTaken taken, Judgement judgement) {
        return switch (taken.step()) {
            case PAY -> pay(one, taken, judgement);
            case PAY_AGAIN -> payAgain(one, taken, judgement);
            case WITHDRAW -> Optional.of(new Paid(null, one.bankCard(), () -> {
                if (one.paymentId() != null) {
                    payments.remove(one.paymentId());
                }
            }));
            case APPROVE, RETURN, SIGN, FETCH -> Optional.of(new Paid(one.paymentId(), one.bankCard(), () -> {}));
        };
    }

    private Optional<Paid> pay(Entitlement one, ListStepTaken taken, Judgement judgement) {
        var campaign = payments.campaign(one.campaignId()).orElseThrow();
        var plan = plans.of(one.campaignId());
        var draft = draft(0, one, campaign, plan.source(), taken.voucher(), taken.on(), one.bankCard());
        return switch (ledger.save(draft, new Charge(plan.fundId(), taken.reason()), Exemption.because(taken.reason()))) {
            case Outcome.Done<Long>(var id, var advice) -> {
                judgement.advise(advice);
                yield Optional.of(new Paid(id, one.bankCard(), () -> {}));
            }
            case Outcome.Refused<Long>(var refusals) -> {
                judgement.refuse(refusals);
                yield Optional.empty();
            }
        };
    }

    /** The payment stays under its first day; its source must hold the money once more. */
    private Optional<Paid> payAgain(Entitlement one, ListStepTaken taken, Judgement judgement) {
        var before = payments.find(one.paymentId()).orElseThrow();
        var campaign = payments.campaign(one.campaignId()).orElseThrow();
        var card = judgement.text("bankCard", BankCard.read(taken.bankCard()), BankCard::text);
        var kept = card.isEmpty() ? one.bankCard() : card;
        var draft = draft(before.id(), one, campaign, before.source(), taken.voucher(), taken.on(), kept);
        var charge = new Charge(funding.of(before.id()).fundId(), taken.reason());
        funding.judge(draft, charge, judgement);
        if (!judgement.stands()) {
            return Optional.empty();
        }
        if (!charge.reason().isEmpty()) {
            funding.charge(draft, before.id(), charge);
        }
        if (!card.isEmpty()) {
            payments.save(onto(before, card), Origin.DESK);
        }
        return Optional.of(new Paid(before.id(), kept, () -> {}));
    }

    private static PaymentDraft draft(
            long id, Entitlement one, Campaign campaign, String source, String voucher, LocalDate on, String card) {
        return new PaymentDraft(
                id, voucher, campaign.kind(), source, one.amount(), on, one.way(), one.goods(), one.payeePersonId(),
                one.householdId(), campaign.id(), campaign.budgetYear(), false, one.schoolStage(), one.newlyAdmitted(),
                one.singleMother(), card, one.unitName().isEmpty() ? one.remark() : one.unitName(), List.of(one.personId()));
    }

    private static Payment onto(Payment before, String card) {
        return new Payment(
                before.id(), before.voucher(), before.kind(), before.source(), before.amount(), before.paidOn(), before.way(),
                before.goods(), before.payeePersonId(), before.householdId(), before.campaignId(), before.budgetYear(),
                before.paidDirectly(), before.schoolStage(), before.newlyAdmitted(), before.singleMother(), card,
                before.remark(), before.aidedPersonIds());
    }
}
