package cn.uniondesk.office.venue;

import cn.uniondesk.office.record.Records;
import java.time.LocalDate;

/** The day on which a venue was built. */
final class Built {

    private Built() {}

    /** Null where the venue or its day is not known. */
    static LocalDate of(Records venues, Long venue) {
        return venue == null ? null : venues.find(venue).map(line -> line.values().get(Venue.BUILT_ON)).orElse(null);
    }
}
