package cn.uniondesk.office.venue;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.record.RecordRules;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.record.Values;

/** A venue serves nobody in a quarter before it was built. */
final class ServiceRules implements RecordRules {

    private final Records venues;

    ServiceRules(Records venues) {
        this.venues = venues;
    }

    @Override
    public void judge(long id, Values service, Judgement judgement) {
        var quarter = service.get(VenueService.QUARTER);
        if (quarter != null) {
            judgement.notBefore(VenueService.QUARTER.name(), quarter.lastDay(),
                    Built.of(venues, service.get(VenueService.VENUE)), "venue.refused.before_built");
        }
    }
}
