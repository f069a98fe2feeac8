package cn.uniondesk.store.venue;

import static cn.uniondesk.store.tables.Tables.VENUE;
import static cn.uniondesk.store.tables.Tables.VENUE_INSPECTION;

import cn.uniondesk.office.venue.VenueDays;
import cn.uniondesk.office.venue.VenueInspection;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Days of venues: the latest re-inspection says when the next one is; before the first one the venue itself does. */
final class VenueDayTable implements VenueDays {

    private final Session session;

    VenueDayTable(Session session) {
        this.session = session;
    }

    /** What the latest re-inspection says. */
    private record Latest(String result, LocalDate mendBy, LocalDate nextOn) {}

    @Override
    public List<Day> due(LocalDate today, LocalDate until) {
        return session.query(db -> {
            var latest = new HashMap<Long, Latest>();
            db.selectFrom(VENUE_INSPECTION).where(VENUE_INSPECTION.INSPECTED_ON.le(today))
                    .orderBy(VENUE_INSPECTION.INSPECTED_ON)
                    .forEach(row -> latest.put(row.getVenueId(), new Latest(row.getResult(), row.getMendBy(), row.getNextOn())));
            var days = new ArrayList<Day>();
            db.selectFrom(VENUE)
                    .where(VENUE.CLOSED_ON.isNull().or(VENUE.CLOSED_ON.gt(today)))
                    .orderBy(VENUE.ID)
                    .forEach(venue -> {
                        var last = latest.getOrDefault(venue.getId(), new Latest("", null, venue.getInspectNextOn()));
                        boolean mends = last.result().equals(VenueInspection.MEND);
                        var on = mends ? last.mendBy() : last.nextOn();
                        if (on != null && !on.isAfter(until)) {
                            days.add(new Day(venue.getId(), venue.getName(), on, mends));
                        }
                    });
            return days;
        });
    }
}
