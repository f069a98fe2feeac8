package cn.uniondesk.office.aid.campaign;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * What is planned for a campaign.
 *
 * @param fundId what it is paid from, null where no source batch is named
 * @param source a code of list {@code aid.source}; that of the fund where one is named
 * @param amount 标准: what one gets unless it is said otherwise, in money or in the value of goods
 * @param goods 慰问品, empty for money
 * @param classes 慰问对象类别, codes of list {@code aid.class}
 * @param decision 会议纪要编号
 */
public record CampaignPlan(
        long campaignId,
        Money budget,
        Long fundId,
        String source,
        PayWay way,
        Money amount,
        String goods,
        List<String> classes,
        String decision,
        String remark) {

    public CampaignPlan {
        classes = List.copyOf(classes);
    }

    /** That of a campaign of which only a ledger told. */
    public static CampaignPlan none(long campaignId) {
        return new CampaignPlan(
                campaignId, Money.ZERO, null, "own", PayWay.BANK, Money.ZERO, "", List.of(), "", "");
    }

    CampaignPlan of(long campaign) {
        return new CampaignPlan(campaign, budget, fundId, source, way, amount, goods, classes, decision, remark);
    }
}
