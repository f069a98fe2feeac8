package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.office.structure.StructureFiles;
import cn.uniondesk.workbook.OutputFile;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 困难职工结构表 on one A4 page, laid out like the sheets of the quarter: keys of rows and columns in a hidden first column
 * and row, values and no formulas. Its columns follow the rule book, so no template can stand for it.
 */
public final class StructureFile implements StructureFiles {

    private static final int LINE_WIDTH = 34 * 256;
    private static final int FIGURE_WIDTH = 15 * 256;
    private static final int HEAD_ROW = 3;

    private final ReportWords words;

    public StructureFile(ReportWords words) {
        this.words = words;
    }

    @Override
    public Path write(Structure structure, Path file) {
        return OutputFile.write(file, out -> {
            try (var workbook = new XSSFWorkbook()) {
                var code = structure.figures().table().code();
                fill(workbook.createSheet(code + " " + words.table(code)), structure, new Looks(workbook));
                workbook.write(out);
            }
        }, written -> {
            try (var again = new XSSFWorkbook(written.toString())) {
                again.getSheetAt(0);
            }
        });
    }

    private void fill(XSSFSheet sheet, Structure structure, Looks looks) {
        var table = structure.figures().table();
        int last = table.columns().size() + 1;
        keys(sheet, table);
        merged(sheet, 1, last, words.table(table.code()), looks.title).setHeightInPoints(28);
        merged(sheet, 2, last, words.texts().text("structure.subtitle", structure.office(), structure.day().toString(),
                table.code()), looks.plain);
        heads(sheet, table, looks);
        int at = HEAD_ROW + 1;
        for (var line : table.lines()) {
            var row = sheet.createRow(at++);
            row.createCell(0).setCellValue(line.key());
            text(row, 1, words.line(table.code(), line), looks.line);
            for (int i = 0; i < table.columns().size(); i++) {
                var cell = row.createCell(i + 2);
                cell.setCellStyle(looks.figure);
                var figure = structure.figures().figure(line, table.columns().get(i));
                if (figure == null) {
                    cell.setCellValue("—");
                } else {
                    cell.setCellValue(figure.number().doubleValue());
                }
            }
        }
        for (var note : structure.notes()) {
            long rows = 1 + note.codePoints().count() * 2 / (34 + 15 * (last - 1));
            merged(sheet, at++, last, note, looks.plain).setHeightInPoints(16 * rows);
        }
        for (var finding : structure.findings()) {
            merged(sheet, at++, last, finding.message(), looks.plain).setHeightInPoints(32);
        }
        merged(sheet, at, last, words.texts().text("structure.signers"), looks.plain).setHeightInPoints(28);
        page(sheet, last);
    }

    private static void keys(XSSFSheet sheet, ReportTable table) {
        var keys = sheet.createRow(0);
        keys.setZeroHeight(true);
        for (int i = 0; i < table.columns().size(); i++) {
            keys.createCell(i + 2).setCellValue(table.columns().get(i).key());
        }
    }

    private void heads(XSSFSheet sheet, ReportTable table, Looks looks) {
        var row = sheet.createRow(HEAD_ROW);
        row.setHeightInPoints(32);
        text(row, 1, words.texts().text("structure.head"), looks.head);
        for (int i = 0; i < table.columns().size(); i++) {
            text(row, i + 2, words.column(table.code(), table.columns().get(i)), looks.head);
        }
    }

    private static void page(XSSFSheet sheet, int last) {
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(1, LINE_WIDTH);
        for (int column = 2; column <= last; column++) {
            sheet.setColumnWidth(column, FIGURE_WIDTH);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(2, HEAD_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static XSSFRow merged(XSSFSheet sheet, int at, int last, String text, CellStyle style) {
        var row = sheet.createRow(at);
        text(row, 1, text, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 1, last));
        return row;
    }

    private static void text(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    /** One style for each role. */
    private static final class Looks {

        final CellStyle title;
        final CellStyle plain;
        final CellStyle head;
        final CellStyle line;
        final CellStyle figure;

        Looks(XSSFWorkbook workbook) {
            var large = workbook.createFont();
            large.setFontHeightInPoints((short) 16);
            large.setBold(true);
            title = workbook.createCellStyle();
            title.setFont(large);
            title.setAlignment(HorizontalAlignment.CENTER);
            plain = workbook.createCellStyle();
            plain.setWrapText(true);
            plain.setVerticalAlignment(VerticalAlignment.TOP);
            head = boxed(workbook, HorizontalAlignment.CENTER);
            line = boxed(workbook, HorizontalAlignment.LEFT);
            figure = boxed(workbook, HorizontalAlignment.RIGHT);
            figure.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        }

        private static CellStyle boxed(XSSFWorkbook workbook, HorizontalAlignment where) {
            var style = workbook.createCellStyle();
            style.setAlignment(where);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }
}
