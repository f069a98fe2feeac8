package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportWords;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The form of a table as the program itself lays it out from the table's declaration, for a district that sent none. */
final class OwnTemplate {

    private static final String FONT = "宋体";
    private static final int HEADING = 4;

    private final ReportTable table;
    private final ReportWords words;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet();
    private int next;

    private OwnTemplate(ReportTable table, ReportWords words) {
        this.table = table;
        this.words = words;
    }

    static XSSFWorkbook of(ReportTable table, ReportWords words) {
        var template = new OwnTemplate(table, words);
        template.lay();
        return template.workbook;
    }

    private void lay() {
        int last = table.columns().size();
        var plain = style(10, false, false, HorizontalAlignment.LEFT, "General");
        var right = style(10, false, false, HorizontalAlignment.RIGHT, "General");
        put(row(34), 0, words.table(table.code()), style(18, true, false, HorizontalAlignment.CENTER, "General"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        put(row(18), last, say("number", table.code()), right);
        var third = row(18);
        put(third, 0, say("issuer"), plain);
        put(third, last, say("unit", words.unit(table.code())), right);
        var fourth = row(18);
        put(fourth, 0, say("reporter"), plain);
        put(fourth, (last + 1) / 2, "{{period}}", style(10, false, false, HorizontalAlignment.CENTER, "General"));
        put(fourth, last, "{{edition}}", right);
        headings();
        lines();
        put(row(20), 0, "{{" + table.code() + ".zero}}", plain);
        var signers = row(24);
        put(signers, 0, say("head"), plain);
        put(signers, Math.max(1, last / 3), say("reviewer"), plain);
        put(signers, Math.max(2, last * 2 / 3), say("filler"), plain);
        put(row(18), 0, say("day"), plain);
        page(last);
    }

    private String say(String key, String... arguments) {
        return words.texts().text("report.form." + key, arguments);
    }

    private void headings() {
        var heading = style(10, true, true, HorizontalAlignment.CENTER, "General");
        heading.setWrapText(true);
        var number = style(9, false, true, HorizontalAlignment.CENTER, "General");
        var names = row(44);
        var numbers = row(16);
        put(names, 0, say("item"), heading);
        put(numbers, 0, say("column"), number);
        for (int i = 0; i < table.columns().size(); i++) {
            put(names, i + 1, words.column(table.code(), table.columns().get(i)), heading);
            numbers.createCell(i + 1).setCellValue(i + 1);
            numbers.getCell(i + 1).setCellStyle(number);
        }
    }

    /** A table whose lines the records give has one row for all of them, and the total. */
    private void lines() {
        var line = style(10, false, true, HorizontalAlignment.LEFT, "General");
        var money = style(10, false, true, HorizontalAlignment.RIGHT, "#,##0.00");
        var count = style(10, false, true, HorizontalAlignment.RIGHT, "#,##0");
        if (table.dynamic()) {
            line("{{" + table.code() + ".*.title}}", "*", table.columns(), List.of(line, money, count));
        }
        for (var each : table.lines()) {
            if (!table.dynamic() || each.key().equals(ReportTable.TOTAL)) {
                line(words.line(table.code(), each), each.key(), table.columns().stream().filter(each::has).toList(),
                        List.of(line, money, count));
            }
        }
    }

    private void line(String title, String key, List<Column> has, List<CellStyle> styles) {
        var row = row(20);
        put(row, 0, title, styles.getFirst());
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            put(row, i + 1, has.contains(column) ? "{{" + table.code() + "." + key + "." + column.key() + "}}" : "—",
                    styles.get(column.measure().isMoney() ? 1 : 2));
        }
    }

    private void page(int last) {
        sheet.setColumnWidth(0, 26 * 256);
        for (int i = 0; i < last; i++) {
            sheet.setColumnWidth(i + 1, (table.columns().get(i).measure().isMoney() ? 14 : 10) * 256);
        }
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING + 1, -1, -1));
    }

    private XSSFRow row(int points) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle style(int points, boolean bold, boolean framed, HorizontalAlignment alignment, String format) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
