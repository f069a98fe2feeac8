package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import java.time.LocalDate;
import java.util.List;

/**
 * An import that was taken in.
 *
 * @param sha256 of the file, under which it is kept
 * @param isUndone whether it was taken back since
 */
public record ImportBatch(
        long id,
        LedgerKind kind,
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
