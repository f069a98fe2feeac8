package cn.uniondesk.office.aid;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * 发放: one payment to one payee under one voucher.
 *
 * @param kind 帮扶类型, a code of list {@code aid.kind}: living medical schooling autumn_schooling legal training
 *     placement, or a campaign kind: warmth cooling spring_jobs ...
 * @param source 资金来源, a code of list {@code aid.source}: central upper own administration donation other
 * @param goods 慰问品, empty for money
 * @param householdId the file it belongs to, null for a campaign payment to a person without one
 * @param campaignId null where the ledger names no campaign
 * @param paidDirectly paid by an upper level straight to the person (温暖基金): counted apart
 * @param schoolStage 学段 of the student, a code of list {@code school.stage}, empty where none or unknown
 * @param newlyAdmitted 新生, null where unknown
 * @param singleMother 单亲困难女职工子女, null where unknown
 * @param aidedPersonIds the people that the payment names as aided; the payee alone unless more are named
 */
public record Payment(
        long id,
        String voucher,
        String kind,
        String source,
        Money amount,
        LocalDate paidOn,
        PayWay way,
        String goods,
        long payeePersonId,
        Long householdId,
        Long campaignId,
        int budgetYear,
        boolean paidDirectly,
        String schoolStage,
        Boolean newlyAdmitted,
        Boolean singleMother,
        String bankCard,
        String remark,
        List<Long> aidedPersonIds) {
    public Payment {
        aidedPersonIds = List.copyOf(aidedPersonIds);
    }

    /** The same payment under the id by which the office knows it. */
    public Payment known(long as) {
        return new Payment(
                as, voucher, kind, source, amount, paidOn, way,
                goods, payeePersonId, householdId, campaignId, budgetYear, paidDirectly,
                schoolStage, newlyAdmitted, singleMother, bankCard, remark, aidedPersonIds);
    }
}
