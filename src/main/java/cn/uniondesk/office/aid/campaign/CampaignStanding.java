package cn.uniondesk.office.aid.campaign;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.values.Money;

/**
 * How far a campaign is.
 *
 * @param listed how many stand on its list, withdrawn ones left out
 * @param units of these the units and stations (走访单位、站点)
 * @param planned what they are to get together
 * @param approved how many of them are approved or further
 * @param payments how many payments the ledger has of it, those of an imported ledger among them
 * @param paid their sum
 * @param returned how many the bank returned that were not paid again
 * @param signed how many signed for it or had it fetched
 */
public record CampaignStanding(
        Campaign campaign, CampaignPlan plan, long listed, long units, Money planned, long approved, long payments,
        Money paid, long returned, long signed) {

    /** What the list or, where more, the ledger takes of the budget. */
    public Money taken() {
        return planned.compareTo(paid) > 0 ? planned : paid;
    }

    public boolean isOverBudget() {
        return plan.budget().fen() > 0 && taken().compareTo(plan.budget()) > 0;
    }
}
