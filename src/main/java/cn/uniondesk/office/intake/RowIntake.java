package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import java.util.List;
import java.util.Map;

/** Judges the rows of one kind of sheet, and takes in those that are sound. */
public interface RowIntake {

    RowJudgement take(JudgedRow draft);

    /**
     * Rows that come next, as they are written: what the store knows of them can be read at once.
     *
     * @param columns by the field that they mean
     */
    default void expect(List<LedgerRow> rows, Map<String, LedgerColumn> columns) {}

    /** After the last row of the sheet: what could only be known then. */
    default void finish(Finishing finishing) {}

    /** How a sheet that is finished adds to what was said of its rows. */
    interface Finishing {
        void list(String sheet, int row, Fate fate, String column, Note note, String... arguments);
    }
}
