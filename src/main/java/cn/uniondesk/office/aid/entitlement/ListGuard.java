package cn.uniondesk.office.aid.entitlement;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.aid.LedgerGuard;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentDraft;
import java.util.Objects;

/** A payment of a campaign's list is given up, or its amount, payee or day changed, from the list alone. */
public final class ListGuard implements LedgerGuard {

    private final Entitlements entitlements;

    public ListGuard(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    @Override
    public void judge(Payment before, PaymentDraft after, Judgement judgement) {
        if (entitlements.ofPayment(before.id()).isEmpty()) {
            return;
        }
        if (after == null) {
            judgement.refuse("", "entitlement.refused.listed");
            return;
        }
        hold("amount", before.amount(), after.amount(), judgement);
        hold("payeePersonId", before.payeePersonId(), after.payeePersonId(), judgement);
        hold("paidOn", before.paidOn(), after.paidOn(), judgement);
        hold("kind", before.kind(), after.kind(), judgement);
        hold("campaignId", before.campaignId(), after.campaignId(), judgement);
    }

    private static void hold(String field, Object before, Object after, Judgement judgement) {
        if (!Objects.equals(before, after)) {
            judgement.refuse(field, "entitlement.refused.listed");
        }
    }
}
