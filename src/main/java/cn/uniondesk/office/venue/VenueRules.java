package cn.uniondesk.office.venue;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.record.RecordRules;
import cn.uniondesk.office.record.Values;

/** What a venue says must agree: it closes after it was built, and for a reason. */
final class VenueRules implements RecordRules {

    @Override
    public void judge(long id, Values venue, Judgement judgement) {
        judgement.notBefore(Venue.CLOSED_ON.name(), venue.get(Venue.CLOSED_ON), venue.get(Venue.BUILT_ON),
                "venue.refused.closed_first");
        if (venue.says(Venue.CLOSED_ON)) {
            judgement.require(Venue.CLOSED_BECAUSE.name(), venue.text(Venue.CLOSED_BECAUSE));
        }
        if (venue.says(Venue.INVESTED) && !venue.says(Venue.MONEY_SOURCE)) {
            judgement.advise(Venue.MONEY_SOURCE.name(), "venue.advice.source");
        }
    }
}
