package cn.uniondesk.office.venue;

import java.time.LocalDate;
import java.util.List;

/** Which days open venues wait for. */
public interface VenueDays {

    /** @param isMending whether something is to be put right by the day, instead of a re-inspection on it */
    record Day(long venue, String name, LocalDate on, boolean isMending) {}

    /** Re-inspections and mendings of venues open on a day that are due up to another. */
    List<Day> due(LocalDate today, LocalDate until);
}
