package cn.uniondesk.office.aid.entitlement;

import java.time.LocalDate;

/**
 * A step as the clerk enters it; what does not belong to it is empty.
 *
 * @param voucher of paying
 * @param reason why it was withdrawn or returned; of approving beyond the budget, of paying what the source does not hold
 * @param byName 代领人
 * @param byRelation 与领款人关系
 * @param byDocument 代领人证件号
 * @param bankCard the right card for paying again, empty where it stays
 */
public record ListStepTaken(
        ListStep step, LocalDate on, String voucher, String reason, String byName, String byRelation, String byDocument,
        String bankCard) {

    public static ListStepTaken of(ListStep step, LocalDate on) {
        return new ListStepTaken(step, on, "", "", "", "", "", "");
    }

    public ListStepTaken because(String why) {
        return new ListStepTaken(step, on, voucher, why, byName, byRelation, byDocument, bankCard);
    }

    public ListStepTaken under(String number) {
        return new ListStepTaken(step, on, number, reason, byName, byRelation, byDocument, bankCard);
    }

    public ListStepTaken fetchedBy(String name, String relation, String document) {
        return new ListStepTaken(step, on, voucher, reason, name, relation, document, bankCard);
    }

    public ListStepTaken onto(String card) {
        return new ListStepTaken(step, on, voucher, reason, byName, byRelation, byDocument, card);
    }
}
