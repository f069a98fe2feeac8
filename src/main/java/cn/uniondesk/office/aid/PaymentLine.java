package cn.uniondesk.office.aid;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/** A payment as lists and rosters show one. */
public record PaymentLine(
        long id,
        String voucher,
        LocalDate paidOn,
        String kind,
        String source,
        Money amount,
        PayWay way,
        long payeePersonId,
        String payeeName,
        String documentNumber,
        String bankCard,
        Long householdId,
        String householdNumber,
        String campaignCode,
        boolean paidDirectly) {}
