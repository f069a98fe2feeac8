package cn.uniondesk.office.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * An import that was taken in.
 *
 * @param kind code of the kind of ledger
 * @param sha256 of the file, under which it is kept
 * @param isUndone whether it was taken back since
 */
public record ImportBatch(
        long id,
        String kind,
        String fileName,
        String sha256,
        LocalDate importedOn,
        String account,
        boolean isUndone,
        List<SheetReport> sheets) {
    public ImportBatch {
        sheets = List.copyOf(sheets);
    }
}
