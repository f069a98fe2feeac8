package cn.uniondesk.office.calendar;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.rulebook.CalendarDay;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 工作日: Monday to Friday without the announced holidays, and the weekend days that are worked instead
 * (国务院办公厅关于节假日安排的通知, each year). Where nothing was announced for a year, weekends alone are free
 * and {@link #notice} says so.
 */
public final class WorkingDays {

    private final Map<LocalDate, CalendarDay> announced;
    private final Set<Integer> years;

    public WorkingDays(Collection<CalendarDay> announced) {
        this.announced = announced.stream()
                .collect(Collectors.toMap(CalendarDay::day, Function.identity(), (first, later) -> later));
        this.years = this.announced.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    public static WorkingDays of(RuleBook book) {
        return new WorkingDays(book.days());
    }

    public boolean isWorked(LocalDate day) {
        var said = announced.get(day);
        return said != null ? said.workday() : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** The last day of so many working days of which the first day is one, if it is worked. */
    public LocalDate last(LocalDate first, int workdays) {
        return after(first.minusDays(1), workdays);
    }

    /** The day that is so many working days after this one; the day itself for none. */
    public LocalDate after(LocalDate day, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("working days: " + workdays);
        }
        var reached = day;
        for (int left = workdays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Working days from the first to the last day, both of them too; none where the last is earlier. */
    public int count(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? 0 : (int) first.datesUntil(last.plusDays(1)).filter(this::isWorked).count();
    }

    /** Advice beside the field for each year between the days whose holidays the rule book does not know. */
    public List<Advice> notice(String field, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> !years.contains(year))
                .mapToObj(year -> Advice.of(field, "calendar.unannounced", String.valueOf(year)))
                .toList();
    }
}
