package cn.uniondesk.office.aid;

import cn.uniondesk.office.acts.Judgement;

/** Holds payments that belong to something larger, such as the list of a campaign, against being changed by themselves. */
@FunctionalInterface
public interface LedgerGuard {

    LedgerGuard NONE = (_, _, _) -> {};

    /** @param after what the payment is to become, null where it is to be removed */
    void judge(Payment before, PaymentDraft after, Judgement judgement);
}
