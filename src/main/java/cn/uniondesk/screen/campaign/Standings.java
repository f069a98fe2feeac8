package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Badge.Level;
import cn.uniondesk.screen.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the states of campaigns and entitlements are called, and how they look. */
final class Standings {

    private Standings() {}

    static String word(CampaignStanding standing, LocalDate today, Words words) {
        var campaign = standing.campaign();
        if (standing.isOverBudget()) {
            return words.say("campaign.over");
        }
        if (standing.returned() > 0) {
            return words.say("campaign.returned", standing.returned());
        }
        if (campaign.startsOn() == null) {
            return words.say("campaign.from_ledger");
        }
        if (today.isBefore(campaign.startsOn())) {
            return words.say("campaign.to_come");
        }
        return words.say(today.isAfter(campaign.endsOn()) ? "campaign.ended" : "campaign.going_on");
    }

    static Badge badge(CampaignStanding standing, LocalDate today, Words words) {
        var campaign = standing.campaign();
        var isNow = campaign.startsOn() != null && !today.isBefore(campaign.startsOn()) && !today.isAfter(campaign.endsOn());
        var level = standing.isOverBudget() || standing.returned() > 0 ? Level.EXPLAIN : isNow ? Level.GOOD : Level.PLAIN;
        return new Badge(level, word(standing, today, words));
    }

    static String word(State state, Words words) {
        return words.office().text("entitlement.state." + code(state), List.of());
    }

    static Badge badge(State state, Words words) {
        var level = switch (state) {
            case CHOSEN, WITHDRAWN -> Level.PLAIN;
            case APPROVED, PAID -> Level.NOTE;
            case RETURNED -> Level.EXPLAIN;
            case SIGNED, FETCHED -> Level.GOOD;
        };
        return new Badge(level, word(state, words));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
