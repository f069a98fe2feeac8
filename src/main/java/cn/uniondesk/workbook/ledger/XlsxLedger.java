package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Merge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An .xlsx, read as a stream. */
final class XlsxLedger implements LedgerFile {

    private final ReadableWorkbook workbook;
    private final XlsxParts parts;
    private final String name;

    private XlsxLedger(ReadableWorkbook workbook, XlsxParts parts, String name) {
        this.workbook = workbook;
        this.parts = parts;
        this.name = name;
    }

    static XlsxLedger open(Path file, ZipLimits limits) throws IOException {
        var name = file.getFileName().toString();
        var parts = XlsxParts.scan(file, limits);
        try {
            return new XlsxLedger(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), parts, name);
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new Failure("import.format", broken, name);
        }
    }

    @Override
    public List<LedgerSheet> sheets() {
        return workbook.getSheets().<LedgerSheet>map(OneSheet::new).toList();
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.isDate1904();
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
            return sheet.getName();
        }

        @Override
        public List<Merge> merges() {
            return parts.merges(sheet.getName());
        }

        @Override
        public Stream<LedgerRow> rows() {
            try {
                var rows = sheet.openStream();
                return Guarded.stream(rows.map(this::row).filter(row -> !row.isEmpty()), name);
            } catch (IOException | ExcelReaderException broken) {
                throw new Failure("import.unreadable", broken, name);
            }
        }

        private LedgerRow row(Row row) {
            var cells = new Cell[row.getCellCount()];
            for (int i = 0; i < cells.length; i++) {
                var cell = row.getCell(i);
                cells[i] = cell == null ? Cell.EMPTY : cell(cell);
            }
            return new LedgerRow(row.getRowNum(), List.of(cells));
        }

        private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
            return switch (cell.getType()) {
                case STRING -> Cell.text(cell.asString());
                case NUMBER -> figure(cell);
                case BOOLEAN -> new Cell.Truth(cell.asBoolean());
                case ERROR -> new Cell.Broken(String.valueOf(cell.getRawValue()));
                case FORMULA -> cached(cell);
                case EMPTY -> Cell.EMPTY;
            };
        }

        private Cell cached(org.dhatim.fastexcel.reader.Cell cell) {
            return switch (cell.getValue()) {
                case null -> Cell.text(cell.getRawValue());
                case BigDecimal number -> Figures.cell(
                        number, cell.getRawValue(), cell.getDataFormatId(), cell.getDataFormatString(), countsFrom1904());
                case Boolean truth -> new Cell.Truth(truth);
                case Object other -> Cell.text(other.toString());
            };
        }

        private Cell figure(org.dhatim.fastexcel.reader.Cell cell) {
            return Figures.cell(
                    cell.asNumber(), cell.getRawValue(), cell.getDataFormatId(), cell.getDataFormatString(), countsFrom1904());
        }
    }

}
