package cn.uniondesk.office.workplace;

import cn.uniondesk.office.aid.campaign.CampaignDesk;
import cn.uniondesk.office.aid.campaign.CampaignPlans;
import cn.uniondesk.office.aid.choosing.Choosing;
import cn.uniondesk.office.aid.direct.DirectListDesk;
import cn.uniondesk.office.aid.entitlement.EntitlementDesk;
import cn.uniondesk.office.aid.entitlement.Entitlements;
import cn.uniondesk.office.aid.money.AidFundDesk;
import cn.uniondesk.office.aid.money.AidFunds;

/**
 * All that is done with money for aid beside single payments.
 *
 * @param funds the books of its sources, to be read
 * @param plans how far the campaigns are, to be read
 * @param entitlements the lists of the campaigns, to be read
 * @param lists takes the steps with them
 * @param direct what upper levels paid themselves
 */
public record AidWork(
        AidFunds funds, AidFundDesk fundDesk, CampaignPlans plans, CampaignDesk campaigns, Choosing choosing,
        Entitlements entitlements, EntitlementDesk lists, DirectListDesk direct) {}
