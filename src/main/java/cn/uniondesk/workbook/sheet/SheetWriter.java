package cn.uniondesk.workbook.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets one sheet: title, what it is about, the columns, the rows, the total in figures and capitals, and who signs. */
final class SheetWriter {

    private static final int ABOUT = 1;
    private static final int HEADINGS = 2;
    static final int FIRST_ROW = HEADINGS + 1;

    private static final int CHARACTER = 256;
    /** A sheet with more columns is printed across. */
    private static final int PORTRAIT_COLUMNS = 10;
    private static final float ROW_POINTS = 24;

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle money;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(16, true, HorizontalAlignment.CENTER, false, "General");
        plain = style(11, false, HorizontalAlignment.LEFT, false, "@");
        heading = style(11, true, HorizontalAlignment.CENTER, true, "General");
        text = style(11, false, HorizontalAlignment.LEFT, true, "@");
        money = style(11, false, HorizontalAlignment.RIGHT, true, "#,##0.00");
        plain.setWrapText(false);
        plain.setQuotePrefixed(true);
        text.setQuotePrefixed(true);
    }

    <R> void write(SheetWorkbooks.Sheet<R> said) {
        var sheet = workbook.createSheet(said.title().replaceAll("[（(].*", ""));
        var columns = said.columns();
        int last = columns.size() - 1;
        across(sheet, 0, last, said.title(), title);
        across(sheet, ABOUT, last, String.join("　　", said.above()), plain);
        var headings = sheet.createRow(HEADINGS);
        for (int column = 0; column <= last; column++) {
            cell(headings, column, columns.get(column).heading(), heading);
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
        }
        int next = FIRST_ROW;
        for (var row : said.rows()) {
            row(sheet.createRow(next++), said, row);
        }
        next = total(sheet, next, said);
        across(sheet, next, last, String.join("　　　　　　", said.below()), plain);
        page(sheet, said, next, last);
    }

    private <R> void row(XSSFRow row, SheetWorkbooks.Sheet<R> said, R given) {
        row.setHeightInPoints(ROW_POINTS);
        var columns = said.columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).isAmount()) {
                amount(row, column, said.amount().apply(given).yuan().doubleValue());
            } else {
                cell(row, column, columns.get(column).read().apply(given), text);
            }
        }
    }

    private <R> int total(XSSFSheet sheet, int next, SheetWorkbooks.Sheet<R> said) {
        int column = SheetWorkbooks.amountColumn(said.columns());
        int last = said.columns().size() - 1;
        var total = said.total();
        var row = sheet.createRow(next);
        framed(row, last);
        cell(row, 0, "合计：" + total.people() + " 人，" + total.times() + " 笔", text);
        amount(row, column, SheetColumn.sum(said.rows().stream().map(said.amount()).toList()).yuan().doubleValue());
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, column - 1));
        sheet.addMergedRegion(new CellRangeAddress(next, next, column + 1, last));
        var capitals = sheet.createRow(next + 1);
        framed(capitals, last);
        cell(capitals, 0, "金额大写：人民币" + total.capitals(), text);
        sheet.addMergedRegion(new CellRangeAddress(next + 1, next + 1, 0, last));
        return next + 2;
    }

    private void framed(XSSFRow row, int last) {
        row.setHeightInPoints(ROW_POINTS);
        for (int column = 0; column <= last; column++) {
            row.createCell(column).setCellStyle(text);
        }
    }

    /** A4, the columns on one page's width, title and columns on every page, the paper's code at the foot. */
    private static <R> void page(XSSFSheet sheet, SheetWorkbooks.Sheet<R> said, int lastRow, int last) {
        sheet.createFreezePane(0, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADINGS, 0, last));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(last >= PORTRAIT_COLUMNS);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(said.code());
        sheet.getFooter().setRight("第 &P 页 共 &N 页");
        sheet.getWorkbook().setPrintArea(0, 0, last, 0, lastRow);
    }

    private static void across(XSSFSheet sheet, int at, int last, String said, CellStyle style) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(ROW_POINTS);
        cell(row, 0, said, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last));
    }

    private static void cell(XSSFRow row, int column, String said, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(said);
    }

    private void amount(XSSFRow row, int column, double yuan) {
        var cell = row.createCell(column);
        cell.setCellStyle(money);
        cell.setCellValue(yuan);
    }

    private CellStyle style(int points, boolean bold, HorizontalAlignment alignment, boolean framed, String format) {
        var font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(framed);
        if (framed) {
            List.<java.util.function.Consumer<BorderStyle>>of(
                    style::setBorderTop, style::setBorderBottom, style::setBorderLeft, style::setBorderRight)
                    .forEach(border -> border.accept(BorderStyle.THIN));
        }
        return style;
    }
}
