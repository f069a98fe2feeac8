package cn.uniondesk.office.intake;

/** Judges the rows of one kind of sheet, and takes in those that are sound. */
public interface RowIntake {

    RowJudgement take(JudgedRow draft);

    /** After the last row of the sheet: what could only be known then. */
    default void finish(Finishing finishing) {}

    /** How a sheet that is finished adds to what was said of its rows. */
    interface Finishing {
        void list(String sheet, int row, Fate fate, String column, Note note, String... arguments);
    }
}
