package cn.uniondesk.office.aid.campaign;

import cn.uniondesk.office.values.Origin;
import java.util.List;

/** What is planned for the campaigns, and how far they are. */
public interface CampaignPlans {

    /** {@link CampaignPlan#none} where nothing was planned. */
    CampaignPlan of(long campaignId);

    void save(CampaignPlan plan, Origin origin);

    /** Every campaign, the latest budget year first. */
    List<CampaignStanding> standings();

    CampaignStanding standing(long campaignId);
}
