package cn.uniondesk.office.intake;

import java.time.LocalDate;

/** A history whose beginning the ledger does not tell: it held before any quarter that is reported. */
public final class Beginnings {

    public static final LocalDate UNKNOWN = LocalDate.of(1949, 1, 1);

    private Beginnings() {}
}
