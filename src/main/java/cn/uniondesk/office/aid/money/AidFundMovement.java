package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * One line in the book of a source.
 *
 * @param amount above zero into it, below zero out of it
 * @param paper number of the document, the voucher for a payment
 * @param who the payee, empty for a receipt
 * @param reason why it was paid though there was not enough, or why the bank returned it
 * @param overdrawn by how much the payment overdrew the source when it was entered
 * @param paymentId 0 for a receipt
 */
public record AidFundMovement(
        LocalDate on, Kind kind, Money amount, String paper, String who, String reason, Money overdrawn, long paymentId) {

    /** 拨入, 交回, 支出, 银行退回, 补发. */
    public enum Kind {
        RECEIVED, GIVEN_BACK, PAID, RETURNED, PAID_AGAIN
    }
}
