package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Mapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The imports that were taken in, with what is said of their rows, and the mappings that people gave. */
public interface Imports {

    /** Begins an import; answers its number. */
    long open(String kind, String fileName, String sha256, LocalDate on);

    /** Adds a sheet, or sets its counts anew. */
    void count(long batch, SheetReport sheet);

    /** @param cells the cells of a held row as {@link HeldCell} writes them, empty for others; one for each line */
    void addRows(long batch, List<RowLine> rows, List<String> cells);

    void addRepairs(long batch, List<RepairLine> repairs);

    void addTotals(long batch, List<TotalLine> totals);

    ImportLines lines(long batch);

    /** Newest first. */
    List<ImportBatch> batches();

    Optional<ImportBatch> batch(long id);

    /** Rows of a batch that wait, in the order of the file. */
    List<HeldRow> held(long batch);

    Optional<HeldRow> heldRow(long id);

    /** The row no longer waits: it was fixed, with this fate, or dropped, which ignores it. */
    void release(long heldRow, Fate fate);

    /** The row waits for another reason, perhaps with other cells. */
    void holdAgain(long heldRow, RowLine line, String cells);

    void markUndone(long batch);

    Mapping mapping(String kind);

    /** Remembers what these headings mean, in place of what was remembered of them before. */
    void remember(String kind, Mapping mapping);
}
