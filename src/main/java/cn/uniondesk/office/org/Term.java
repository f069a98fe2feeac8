package cn.uniondesk.office.org;

import java.time.LocalDate;

/** 届期: begins on a day and lasts 3 or 5 years; it ends on the same day that many years later. */
public record Term(LocalDate startsOn, int years) {

    public LocalDate endsOn() {
        return startsOn.plusYears(years);
    }

    /** 逾期未换届: the term ended before the day. */
    public boolean isOverdue(LocalDate on) {
        return endsOn().isBefore(on);
    }
}
