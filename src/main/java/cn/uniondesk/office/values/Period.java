package cn.uniondesk.office.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** 报告期: a calendar quarter, written {@code 2026Q3}. Refuses quarters other than 1 to 4. */
public record Period(int year, int quarter) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})[Qq]([1-4])");

    public Period {
        if (year < 1949 || year > 2999 || quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException(year + "Q" + quarter);
        }
    }

    /** Empty where the text names no quarter that exists, such as {@code 2026Q5}. */
    public static Optional<Period> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches() || match.group(1).compareTo("1949") < 0 || match.group(1).compareTo("2999") > 0) {
            return Optional.empty();
        }
        return Optional.of(new Period(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    public static Period of(LocalDate day) {
        return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** The day whose state is the opening of this quarter (期初). */
    public LocalDate eve() {
        return firstDay().minusDays(1);
    }

    public LocalDate firstDayOfYear() {
        return LocalDate.of(year, 1, 1);
    }

    public Period previous() {
        return of(eve());
    }

    public Period next() {
        return of(lastDay().plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** A quarter is over on the day after its last day. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    @Override
    public int compareTo(Period other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "Q" + quarter;
    }
}
