package cn.uniondesk.office.intake;

import java.util.List;

/**
 * What came of an import.
 *
 * @param batch 0 for a dry run
 * @param file name of the file
 * @param sheets the main sheet first
 * @param lines what is to be said of rows and repairs
 */
public record ImportReport(long batch, String file, List<SheetReport> sheets, ImportLines lines) {

    public ImportReport {
        sheets = List.copyOf(sheets);
    }

    public SheetReport main() {
        return sheets.getFirst();
    }

    public boolean waitsForAPerson() {
        return sheets.stream().anyMatch(sheet -> sheet.held() > 0);
    }
}
