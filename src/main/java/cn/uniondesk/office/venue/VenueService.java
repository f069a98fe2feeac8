package cn.uniondesk.office.venue;

import static cn.uniondesk.office.record.RecordField.Use.SORTS;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.values.Period;

/** 服务人次: how many visits a venue served in a quarter. */
public final class VenueService {

    public static final RecordField<String> REMARK = RecordField.free("remark").listed(24);
    public static final RecordField<Long> VENUE = RecordField.link("venueId", "venue");
    public static final RecordField<Period> QUARTER = RecordField.quarter("quarterOn").required().listed(7, SORTS);
    /** 人次: a person who comes twice counts twice. */
    public static final RecordField<Long> SERVED = RecordField.whole("served").required().listed(8);
    public static final RecordField<Long> ACTIVITIES = RecordField.whole("activities").listed(8);

    public static final Declaration DECLARATION = Declaration.of("venue_service", REMARK, VENUE, QUARTER, SERVED, ACTIVITIES);

    private VenueService() {}
}
