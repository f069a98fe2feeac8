package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.intake.ReturnedFiles.Mark;
import cn.uniondesk.office.intake.ledger.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A ledger that came as .xls or text, copied cell by cell into a new .xlsx with the marks. Its passing sheets are
 * encrypted: they hold personal data in a folder that others may read.
 */
final class CopiedLedger {

    private CopiedLedger() {}

    /** The styles of a copy. */
    private record Styles(CellStyle text, CellStyle day, CellStyle red) {}

    static void write(Path source, Path target, List<Mark> marks) throws IOException {
        try (var ledger = new LedgerReader().open(source);
                var workbook = new SXSSFWorkbookWithCustomZipEntrySource();
                var out = Files.newOutputStream(target)) {
            var styles = styles(workbook);
            for (var sheet : ledger.sheets()) {
                var copy = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                var here = marks.stream()
                        .filter(mark -> mark.sheet().equals(sheet.name()))
                        .collect(Collectors.groupingBy(Mark::row, Collectors.toMap(
                                Mark::column, Function.identity(), (one, other) -> one)));
                try (var rows = sheet.rows()) {
                    rows.forEachOrdered(row -> {
                        var line = copy.createRow(row.number() - 1);
                        for (int column = 0; column < row.cells().size(); column++) {
                            copy(row.cell(column), line, column, styles);
                        }
                        here.getOrDefault(row.number(), Map.of()).values().forEach(mark -> mark(copy, line, mark, styles));
                    });
                }
            }
            workbook.write(out);
        }
    }

    private static Styles styles(SXSSFWorkbook workbook) {
        var format = workbook.createDataFormat();
        var text = workbook.createCellStyle();
        text.setDataFormat(format.getFormat("@"));
        text.setQuotePrefixed(true);
        var day = workbook.createCellStyle();
        day.setDataFormat(format.getFormat("yyyy-mm-dd"));
        var red = workbook.createCellStyle();
        red.setDataFormat(format.getFormat("@"));
        red.setFillForegroundColor(IndexedColors.RED.getIndex());
        red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return new Styles(text, day, red);
    }

    private static void copy(Cell cell, Row line, int column, Styles styles) {
        if (cell.isEmpty()) {
            return;
        }
        var copy = line.createCell(column);
        switch (cell) {
            case Cell.Figure(var value, var _) -> copy.setCellValue(value.doubleValue());
            case Cell.Day(var day, var _) -> {
                copy.setCellValue(day);
                copy.setCellStyle(styles.day());
            }
            case Cell.Truth(var value) -> copy.setCellValue(value);
            default -> {
                copy.setCellValue(cell.raw());
                copy.setCellStyle(styles.text());
            }
        }
    }

    private static void mark(SXSSFSheet sheet, Row line, Mark mark, Styles styles) {
        var cell = line.getCell(mark.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(styles.red());
        var helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setRow1(line.getRowNum());
        anchor.setRow2(line.getRowNum() + 4);
        anchor.setCol1(mark.column());
        anchor.setCol2(mark.column() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(mark.comment()));
        cell.setCellComment(comment);
    }
}
