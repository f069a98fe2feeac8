package cn.uniondesk.office.aid;

import cn.uniondesk.office.acts.Judgement;

/** The books of money, as the ledger of payments asks them. */
public interface Funding {

    /** Books that know no source: every payment stands without one. */
    Funding NONE = new Funding() {
        @Override
        public Charge of(long paymentId) {
            return Charge.NONE;
        }

        @Override
        public void judge(PaymentDraft draft, Charge charge, Judgement judgement) {}

        @Override
        public void charge(PaymentDraft draft, long paymentId, Charge charge) {}
    };

    /** What the payment is paid from; {@link Charge#NONE} where it names nothing. */
    Charge of(long paymentId);

    /** Refuses beside {@code fundId} what the source does not hold, unless a reason is given. */
    void judge(PaymentDraft draft, Charge charge, Judgement judgement);

    /** Writes down what the payment is paid from, in the transaction that saves it. */
    void charge(PaymentDraft draft, long paymentId, Charge charge);
}
