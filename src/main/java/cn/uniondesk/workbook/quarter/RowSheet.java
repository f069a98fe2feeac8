package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.QuarterContent;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of records, written row by row under a heading that repeats on every page. */
final class RowSheet {

    /** Hidden keys, title, office and period, heading, column numbers. */
    static final int FIRST_ROW = 5;

    private static final int LINE_POINTS = 14;
    /** No row of a spreadsheet is higher. */
    private static final int HIGHEST = 409;

    private final DetailSheet kind;
    private final RowStyles styles;
    private final SheetXml xml;
    private int written;

    RowSheet(DetailSheet kind, RowStyles styles, SheetXml xml) {
        this.kind = kind;
        this.styles = styles;
        this.xml = xml;
    }

    /** Lays out what stands above the rows. */
    static void frame(DetailSheet kind, XSSFSheet sheet, RowStyles styles, QuarterContent content) {
        page(kind, sheet);
        heading(kind, sheet, styles, content);
    }

    private static void page(DetailSheet kind, XSSFSheet sheet) {
        sheet.setColumnHidden(0, true);
        sheet.setDisplayGridlines(false);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.setRepeatingRows(new CellRangeAddress(FIRST_ROW - 2, FIRST_ROW - 1, -1, -1));
        sheet.createFreezePane(0, FIRST_ROW);
        for (int i = 0; i < kind.columns().size(); i++) {
            int width = kind.columns().get(i).width();
            if (width == 0) {
                sheet.setColumnHidden(i + 1, true);
            } else {
                sheet.setColumnWidth(i + 1, width * 256);
            }
        }
    }

    private static void heading(DetailSheet kind, XSSFSheet sheet, RowStyles styles, QuarterContent content) {
        var words = content.words();
        var keys = sheet.createRow(0);
        keys.setZeroHeight(true);
        var title = sheet.createRow(1);
        title.setHeightInPoints(30);
        text(title.createCell(1), words.table(kind.code()), styles.title());
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, kind.columns().size()));
        text(sheet.createRow(2).createCell(1), words.texts().text("report.sheet.subtitle",
                content.office().name(), content.period().toString(), words.texts().text(
                        content.verdict().acceptable() ? "report.expected.acceptable" : "report.expected.not_acceptable")),
                styles.plain());
        var heading = sheet.createRow(3);
        heading.setHeightInPoints(24);
        var numbers = sheet.createRow(4);
        for (int i = 0; i < kind.columns().size(); i++) {
            var key = kind.columns().get(i).key();
            keys.createCell(i + 1).setCellValue(key);
            text(heading.createCell(i + 1), words.column(kind.code(), key), styles.heading());
            text(numbers.createCell(i + 1), String.valueOf(i + 1), styles.heading());
        }
    }

    private static void text(XSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    void write(DetailRow row) throws IOException {
        int lines = lines(row);
        xml.row(lines > 1 ? Math.min(lines * LINE_POINTS, HIGHEST) : 0);
        xml.text(row.key(), 0);
        for (int i = 0; i < row.cells().size(); i++) {
            var form = kind.columns().get(i).form();
            xml.cell(row.cells().get(i), form, styles.of(form, row.cells().get(i)));
        }
        xml.endRow();
        written++;
    }

    /** A spreadsheet does not grow a row that a program wrote: a Chinese character is two columns wide. */
    private int lines(DetailRow row) {
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            var column = kind.columns().get(i);
            if (column.form() == DetailSheet.Form.SENTENCE) {
                int wide = row.cells().get(i).chars().map(each -> each < 0x2000 ? 1 : 2).sum();
                most = Math.max(most, (wide + column.width() - 3) / (column.width() - 2));
            }
        }
        return most;
    }

    /** 零报告: a blank sheet would leave the question whether anybody looked. */
    void finish(String nothing) throws IOException {
        if (written == 0) {
            note(nothing);
        }
    }

    /** A line of text below the rows. */
    void note(String text) throws IOException {
        xml.row(0);
        xml.skip(1);
        xml.text(text, styles.plain().getIndex());
        xml.endRow();
    }

    int written() {
        return written;
    }
}
