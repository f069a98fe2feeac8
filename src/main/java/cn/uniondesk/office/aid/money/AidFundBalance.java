package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.values.Money;

/**
 * What a source holds on a day.
 *
 * @param received 拨入 up to that day, less what was given back
 * @param paid 支出 up to that day, less what banks returned and was not paid again
 * @param waiting part of what is held: returned by the bank and owed to its payees still
 */
public record AidFundBalance(AidFund fund, Money received, Money paid, Money waiting) {

    public Money left() {
        return received.minus(paid);
    }

    public boolean isOverdrawn() {
        return left().fen() < 0;
    }
}
