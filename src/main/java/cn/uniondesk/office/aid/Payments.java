package cn.uniondesk.office.aid;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.util.List;
import java.util.Optional;

/** The ledger of aid paid (帮扶发放台账) and its campaigns. */
public interface Payments {

    Optional<Payment> find(long id);

    /** A payment is the same when voucher, payee, kind, day and amount are the same. */
    Optional<Payment> same(Payment payment);

    /**
     * Sorts by {@code paidOn voucher amount payeeName kind source}; filters {@code kind source household campaign period
     * budgetYear}, and {@code withoutCampaign} with yes or no.
     */
    Page<PaymentLine> list(ListQuery query);

    /** Oldest first. */
    List<PaymentLine> ofHousehold(long householdId);

    /** What the person received as payee, oldest first. */
    List<PaymentLine> ofPerson(long personId);

    long save(Payment payment, Origin origin);

    void remove(long paymentId);

    Optional<Campaign> campaign(long id);

    Optional<Campaign> campaignCoded(String code);

    List<Campaign> campaigns();

    long saveCampaign(Campaign campaign, Origin origin);
}
