package cn.uniondesk.office.radar;

import cn.uniondesk.office.RecordRef;
import cn.uniondesk.office.household.procedure.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Something that waits.
 *
 * @param subject whose it is: name of the applicant or head, of the union, or the measure
 * @param stage where the family stands, null where that says nothing
 */
public record DueItem(DueKind kind, RecordRef record, String subject, Stage stage, LocalDate dueOn) {

    /** 已逾期, 本周, 本月, 以后. */
    public enum Urgency {
        OVERDUE, THIS_WEEK, THIS_MONTH, LATER
    }

    /** Of the week until its Sunday, of the month until its last day. */
    public Urgency urgency(LocalDate today) {
        if (dueOn.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        if (!dueOn.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return Urgency.THIS_WEEK;
        }
        return dueOn.isAfter(today.with(TemporalAdjusters.lastDayOfMonth())) ? Urgency.LATER : Urgency.THIS_MONTH;
    }
}
