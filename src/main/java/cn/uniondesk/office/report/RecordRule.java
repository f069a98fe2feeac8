package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;

/**
 * A rule about single records: two statements of different origin that should agree (a payment with the dates of its
 * file, a ledger's stated total with its rows, what a union states with the register). An area brings it, and its store
 * room the cases; its sentence is {@code check.CODE} of the texts.
 *
 * @param code the finding's code
 * @param isMoney whether what it compares is money
 * @param place where a case belongs
 */
public record RecordRule(String code, Level level, boolean isMoney, Place place) {

    /** The cell whose figure a case is part of. */
    public interface Place {
        CellKey cell(RuleCase found, Period period);
    }

    /** A rule whose cases all belong to one cell and compare no money. */
    public static RecordRule of(String code, Level level, CellKey cell) {
        return new RecordRule(code, level, false, (found, period) -> cell);
    }
}
