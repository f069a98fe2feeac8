package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.aid.Charge;
import cn.uniondesk.office.aid.Funding;
import cn.uniondesk.office.aid.PaymentDraft;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;

/**
 * Nothing is paid out of a source that does not hold it, on the payment's day or any later one, unless a reason is given;
 * reason and amount stay with the payment. Money of another kind than the source's, and money that an upper level paid
 * itself, is refused.
 */
public final class Overdraft implements Funding {

    private final AidFunds funds;
    private final RuleBooks books;

    public Overdraft(AidFunds funds, RuleBooks books) {
        this.funds = funds;
        this.books = books;
    }

    @Override
    public Charge of(long paymentId) {
        return funds.chargeOf(paymentId);
    }

    @Override
    public void judge(PaymentDraft draft, Charge charge, Judgement judgement) {
        if (charge.fundId() == null) {
            return;
        }
        var found = funds.find(charge.fundId());
        if (found.isEmpty()) {
            judgement.refuse("fundId", "fund.refused.gone");
            return;
        }
        var fund = found.get();
        if (draft.paidDirectly()) {
            judgement.refuse("fundId", "fund.refused.direct", fund.name());
        }
        if (!draft.source().isBlank() && !draft.source().equals(fund.source())) {
            var book = books.current();
            judgement.refuse("source", "fund.refused.source",
                    fund.name(), book.name("aid.source", fund.source()), book.name("aid.source", draft.source()));
        }
        var over = overdrawn(draft, charge);
        if (over.fen() > 0) {
            String[] arguments = {
                fund.name(), draft.amount().minus(over).text(), draft.amount().text(), over.text(), charge.reason()
            };
            if (charge.reason().isEmpty()) {
                judgement.refuse("fundId", "fund.refused.overdraws", arguments);
            } else {
                judgement.advise("fundId", "fund.advice.overdraws", arguments);
            }
        }
    }

    @Override
    public void charge(PaymentDraft draft, long paymentId, Charge charge) {
        funds.charge(paymentId, charge, charge.fundId() == null ? Money.ZERO : overdrawn(draft, charge), Origin.DESK);
    }

    /** By how much the payment goes beyond what the source holds without it. */
    private Money overdrawn(PaymentDraft draft, Charge charge) {
        if (draft.amount() == null || draft.paidOn() == null) {
            return Money.ZERO;
        }
        var days = funds.daysWithout(charge.fundId(), draft.id());
        var over = draft.amount().minus(Running.least(days, draft.paidOn()));
        return over.fen() > 0 ? over : Money.ZERO;
    }
}
