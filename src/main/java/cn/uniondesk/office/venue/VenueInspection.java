package cn.uniondesk.office.venue;

import static cn.uniondesk.office.record.RecordField.Use.KEY;
import static cn.uniondesk.office.record.RecordField.Use.SORTS;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import java.time.LocalDate;
import java.util.Set;

/** 复验: what was found at a venue on a day, and when it is looked at again. */
public final class VenueInspection {

    /** Result of a venue that is to put something right by a day. */
    public static final String MEND = "mend";

    public static final RecordField<String> INSPECTORS = RecordField.text("inspectors", 100).listed(12);
    public static final RecordField<Long> VENUE = RecordField.link("venueId", "venue");
    public static final RecordField<LocalDate> INSPECTED_ON = RecordField.event("inspectedOn").required().listed(8, SORTS, KEY);
    public static final RecordField<String> RESULT = RecordField.code("result", "venue.result").required().listed(7);
    public static final RecordField<String> STAR = RecordField.code("star", "venue.star").listed(6);
    public static final RecordField<Set<String>> SIX_HAVES = RecordField.checklist("sixHaves", "venue.six");
    public static final RecordField<String> FOUND = RecordField.free("found").listed(20);
    public static final RecordField<LocalDate> MEND_BY = RecordField.day("mendBy").listed(8);
    public static final RecordField<LocalDate> NEXT_ON = RecordField.day("nextOn").listed(8);

    public static final Declaration DECLARATION = Declaration.of("venue_inspection", INSPECTORS, VENUE, INSPECTED_ON, RESULT,
            STAR, SIX_HAVES, FOUND, MEND_BY, NEXT_ON);

    private VenueInspection() {}
}
