package cn.uniondesk.office.aid;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment as typed into its form; what was not given is null or empty.
 *
 * @param id 0 for a new one
 * @param budgetYear null: that of the campaign, else the year of the payment
 * @param aidedPersonIds empty: as it was, of a new one the payee alone
 */
public record PaymentDraft(
        long id,
        String voucher,
        String kind,
        String source,
        Money amount,
        LocalDate paidOn,
        PayWay way,
        String goods,
        Long payeePersonId,
        Long householdId,
        Long campaignId,
        Integer budgetYear,
        boolean paidDirectly,
        String schoolStage,
        Boolean newlyAdmitted,
        Boolean singleMother,
        String bankCard,
        String remark,
        List<Long> aidedPersonIds) {

    public PaymentDraft {
        aidedPersonIds = List.copyOf(aidedPersonIds);
    }
}
