package cn.uniondesk.office.aid;

import cn.uniondesk.office.values.Period;
import java.util.Collection;
import java.util.List;

/** The campaigns that were paid in the year up to a quarter's end: the lines of T04. */
public interface PaidCampaigns {

    /** @param name empty where the ledger named no campaign: then kind and budget year tell it */
    record PaidCampaign(String key, String name) {}

    /** A payment whose kind is none of {@code othersKinds} and that names no campaign goes to its kind and budget year. */
    List<PaidCampaign> paid(Collection<String> othersKinds, Period period);
}
