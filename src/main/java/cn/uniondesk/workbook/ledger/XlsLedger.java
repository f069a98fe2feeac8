package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Merge;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;

/** An .xls of 1997 to 2003, in memory: it holds at most 65,536 rows a sheet. */
final class XlsLedger implements LedgerFile {

    private final HSSFWorkbook workbook;
    private final String name;

    private XlsLedger(HSSFWorkbook workbook, String name) {
        this.workbook = workbook;
        this.name = name;
    }

    static XlsLedger open(Path file) throws IOException {
        var name = file.getFileName().toString();
        try {
            var files = new POIFSFileSystem(file.toFile(), true);
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                files.close();
                throw new Failure("import.password", name);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                files.close();
                throw new Failure("import.format", name);
            }
            return new XlsLedger(new HSSFWorkbook(files), name);
        } catch (EncryptedDocumentException locked) {
            throw new Failure("import.password", locked, name);
        } catch (RecordFormatException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new Failure("import.format", broken, name);
        }
    }

    @Override
    public List<LedgerSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .<LedgerSheet>map(OneSheet::new)
                .toList();
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException lost) {
            throw new Failure("import.unreadable", lost, name);
        }
    }

    private final class OneSheet implements LedgerSheet {

        private final Sheet sheet;

        OneSheet(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.getSheetName();
        }

        @Override
        public List<Merge> merges() {
            return sheet.getMergedRegions().stream()
                    .map(range -> new Merge(range.getFirstRow() + 1, range.getFirstColumn(),
                            range.getLastRow() + 1, range.getLastColumn()))
                    .toList();
        }

        @Override
        public Stream<LedgerRow> rows() {
            return StreamSupport.stream(sheet.spliterator(), false).map(this::row).filter(row -> !row.isEmpty());
        }

        private LedgerRow row(Row row) {
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                var cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                cells.add(cell == null ? Cell.EMPTY : cell(cell));
            }
            return new LedgerRow(row.getRowNum() + 1, cells);
        }

        private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
            var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case STRING -> Cell.text(cell.getStringCellValue());
                case NUMERIC -> figure(cell);
                case BOOLEAN -> new Cell.Truth(cell.getBooleanCellValue());
                case ERROR -> new Cell.Broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
                case BLANK, FORMULA, _NONE -> Cell.EMPTY;
            };
        }

        private Cell figure(org.apache.poi.ss.usermodel.Cell cell) {
            var value = BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
            var style = cell.getCellStyle();
            return Figures.cell(
                    value, value.toPlainString(), (int) style.getDataFormat(), style.getDataFormatString(), countsFrom1904());
        }
    }
}
