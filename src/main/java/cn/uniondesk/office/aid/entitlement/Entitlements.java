package cn.uniondesk.office.aid.entitlement;

import cn.uniondesk.office.values.Origin;
import java.util.List;
import java.util.Optional;

/** The lists of the campaigns. */
public interface Entitlements {

    Optional<Entitlement> find(long id);

    Optional<Entitlement> ofPayment(long paymentId);

    /** Of the campaign for this person, or for this unit by this person. */
    Optional<Entitlement> same(Entitlement entitlement);

    /** In the order of choosing. */
    List<EntitlementLine> ofCampaign(long campaignId);

    long save(Entitlement entitlement, Origin origin);

    void remove(long id, Origin origin);

    /** In the order of entering. */
    List<Event> events(long entitlementId);

    void add(long entitlementId, ListStepTaken taken, Origin origin);
}
