package cn.uniondesk.office.radar;

import cn.uniondesk.office.values.RecordRef;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that waits for the clerk on a day.
 *
 * @param record what it concerns
 * @param key key of its sentence in the office's texts
 * @param arguments what the sentence inserts
 */
public record Due(RecordRef record, LocalDate on, String key, List<String> arguments) {

    public Due {
        arguments = List.copyOf(arguments);
    }

    /** How near it is, seen from a day: overdue, within 7 days, within 31 days, later. */
    public Nearness nearness(LocalDate today) {
        if (on.isBefore(today)) {
            return Nearness.OVERDUE;
        }
        return !on.isAfter(today.plusDays(7)) ? Nearness.WEEK
                : !on.isAfter(today.plusDays(31)) ? Nearness.MONTH : Nearness.LATER;
    }

    public enum Nearness {
        OVERDUE, WEEK, MONTH, LATER
    }
}
