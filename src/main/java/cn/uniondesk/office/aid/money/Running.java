package cn.uniondesk.office.aid.money;

import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;

/** What a source holds from day to day. */
final class Running {

    private Running() {}

    /** The least that it holds at the end of the day or of any later one: no more can be paid on that day. */
    static Money least(List<DayMovement> days, LocalDate from) {
        Money held = Money.ZERO;
        Money least = null;
        for (var day : days) {
            if (least == null && day.on().isAfter(from)) {
                least = held;
            }
            held = held.plus(day.amount());
            if (!day.on().isBefore(from) && (least == null || held.compareTo(least) < 0)) {
                least = held;
            }
        }
        return least == null ? held : least;
    }
}
