package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.QuarterContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of records, written row by row under a heading that repeats on every page. */
final class RowSheet {

    /** Hidden keys, title, office and period, heading, column numbers. */
    static final int FIRST_ROW = 5;

    private static final int LINE_POINTS = 14;

    private final DetailSheet kind;
    private final SXSSFSheet sheet;
    private final RowStyles styles;
    private int next = FIRST_ROW;
    private int written;

    RowSheet(DetailSheet kind, SXSSFSheet sheet, RowStyles styles, QuarterContent content) {
        this.kind = kind;
        this.sheet = sheet;
        this.styles = styles;
        page();
        heading(content);
    }

    private void page() {
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

    private void heading(QuarterContent content) {
        var words = content.words();
        var keys = sheet.createRow(0);
        keys.setZeroHeight(true);
        var title = sheet.createRow(1);
        title.setHeightInPoints(30);
        text(title.createCell(1), words.table(kind.code()), styles.title());
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, kind.columns().size()));
        text(sheet.createRow(2).createCell(1), words.texts().text("report.sheet.subtitle",
                content.office().name(), content.submission().period().toString(), content.verdict().expected().equals("acceptable")
                        ? words.texts().text("report.expected.acceptable")
                        : words.texts().text("report.expected.not_acceptable")), styles.plain());
        var heading = sheet.createRow(3);
        heading.setHeightInPoints(24);
        var numbers = sheet.createRow(4);
        for (int i = 0; i < kind.columns().size(); i++) {
            var key = kind.columns().get(i).key();
            keys.createCell(i + 1).setCellValue(key);
            text(heading.createCell(i + 1), words.texts().text("report." + kind.code() + ".column." + key), styles.heading());
            text(numbers.createCell(i + 1), String.valueOf(i + 1), styles.heading());
        }
    }

    void write(DetailRow row) {
        var line = sheet.createRow(next++);
        int lines = lines(row);
        if (lines > 1) {
            line.setHeightInPoints(lines * LINE_POINTS);
        }
        written++;
        line.createCell(0).setCellValue(CellText.written(row.key()));
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = line.createCell(i + 1);
            fill(cell, row.cells().get(i), kind.columns().get(i).form());
        }
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

    private void fill(Cell cell, String canonical, DetailSheet.Form form) {
        cell.setCellStyle(styles.of(form, canonical));
        if (canonical.isEmpty()) {
            return;
        }
        switch (form) {
            case TEXT, SENTENCE -> cell.setCellValue(CellText.written(canonical));
            case MONEY, NUMBER -> cell.setCellValue(new BigDecimal(canonical).doubleValue());
            case COUNT -> cell.setCellValue(Long.parseLong(canonical));
            case DAY -> cell.setCellValue(LocalDate.parse(canonical));
        }
    }

    /** 零报告: a blank sheet would leave the question whether anybody looked. */
    void finish(String nothing) {
        if (written == 0) {
            text(sheet.createRow(next++).createCell(1), nothing, styles.plain());
        }
    }

    /** A line of text below the rows. */
    void note(String text) {
        text(sheet.createRow(next++).createCell(1), text, styles.plain());
    }

    int written() {
        return written;
    }

    private static void text(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
