package cn.uniondesk.office.aid.entitlement;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.values.Money;

/**
 * Who gets what in a campaign.
 *
 * @param personId whom it is for; of a unit or station the person who receives for it
 * @param payeePersonId who receives it: the same, or a parent for a child
 * @param unitName the unit or station, empty for a person
 * @param headcount how many people a unit's or station's gift is for, 1 for a person
 * @param householdId the file, null for somebody without one
 * @param beneficiaryClass 对象类别, a code of list {@code aid.class}
 * @param amount in money or in the value of goods
 * @param paymentId the payment in the ledger, null before the first paying and after giving up
 */
public record Entitlement(
        long id,
        long campaignId,
        Beneficiary beneficiary,
        long personId,
        long payeePersonId,
        String unitName,
        int headcount,
        Long householdId,
        String beneficiaryClass,
        Money amount,
        String goods,
        PayWay way,
        String bankCard,
        String schoolStage,
        Boolean newlyAdmitted,
        Boolean singleMother,
        String remark,
        State state,
        Long paymentId) {

    Entitlement in(State now, Long payment, String card) {
        return new Entitlement(
                id, campaignId, beneficiary, personId, payeePersonId, unitName, headcount, householdId, beneficiaryClass,
                amount, goods, way, card, schoolStage, newlyAdmitted, singleMother, remark, now, payment);
    }

    /** The same as a new one, under the id that it had once. */
    Entitlement known(long once) {
        return new Entitlement(
                once, campaignId, beneficiary, personId, payeePersonId, unitName, headcount, householdId, beneficiaryClass,
                amount, goods, way, bankCard, schoolStage, newlyAdmitted, singleMother, remark, State.CHOSEN, null);
    }

    /** The same with another amount. */
    public Entitlement of(Money other) {
        return new Entitlement(
                id, campaignId, beneficiary, personId, payeePersonId, unitName, headcount, householdId, beneficiaryClass,
                other, goods, way, bankCard, schoolStage, newlyAdmitted, singleMother, remark, state, paymentId);
    }
}
