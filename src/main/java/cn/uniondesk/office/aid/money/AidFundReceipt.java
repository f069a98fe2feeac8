package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * 拨入: money that came into a source.
 *
 * @param amount below zero: what was given back of it (交回)
 */
public record AidFundReceipt(
        long id, long fundId, LocalDate receivedOn, Money amount, String documentNumber, String remark) {}
