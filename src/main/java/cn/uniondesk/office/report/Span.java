package cn.uniondesk.office.report;

import java.time.LocalDate;

/** Days from the first to the last, both counted; one day for a state. */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public static Span day(LocalDate day) {
        return new Span(day, day);
    }
}
