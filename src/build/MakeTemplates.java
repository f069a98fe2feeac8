import cn.uniondesk.office.Texts;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Draws the templates that ship with the program, from the catalogue of tables. Run by hand when a table changes:
 * {@code java -cp target/classes:LIBRARIES src/build/MakeTemplates.java src/main/resources/workbook}.
 */
class MakeTemplates {

    private static final Map<String, String> UNITS = Map.of(
            "T01", "个、人", "T02", "户、人、次", "T03", "户、人、人次、元", "T04", "人、人次、元", "T05", "人、元");
    private static final int FIRST_WIDTH = 26;

    private final ReportWords words = new ReportWords(Texts.chinese());
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle title = style("黑体", 16, HorizontalAlignment.CENTER, false, "General");
    private final CellStyle small = style("宋体", 10, HorizontalAlignment.LEFT, false, "General");
    private final CellStyle right = style("宋体", 10, HorizontalAlignment.RIGHT, false, "General");
    private final CellStyle heading = style("黑体", 10, HorizontalAlignment.CENTER, true, "General");
    private final CellStyle label = style("宋体", 11, HorizontalAlignment.LEFT, true, "General");
    private final CellStyle count = style("宋体", 11, HorizontalAlignment.RIGHT, true, "#,##0");
    private final CellStyle money = style("宋体", 11, HorizontalAlignment.RIGHT, true, "#,##0.00");
    private int next;

    MakeTemplates(String name) {
        sheet = workbook.createSheet(name);
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var table : Tables.all(List.of())) {
            var maker = new MakeTemplates(table.code());
            maker.table(table);
            maker.save(folder);
        }
        var cover = new MakeTemplates("cover");
        cover.cover();
        cover.save(folder);
    }

    private void save(Path folder) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(sheet.getSheetName() + ".xlsx"))) {
            workbook.write(out);
        }
    }

    private CellStyle style(String fontName, int points, HorizontalAlignment alignment, boolean framed, String format) {
        var font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(framed);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private void page() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }

    private void row(int points, int columns, CellStyle style, Map<Integer, String> texts) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        for (int i = 0; i <= columns; i++) {
            row.createCell(i).setCellStyle(style);
            if (texts.containsKey(i)) {
                row.getCell(i).setCellValue(texts.get(i));
            }
        }
    }

    private void table(ReportTable table) {
        var columns = table.columns();
        int last = columns.size();
        page();
        sheet.setColumnWidth(0, FIRST_WIDTH * 256);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i + 1, (columns.get(i).measure() == Measure.AMOUNT ? 14 : 10) * 256);
        }
        row(34, last, title, Map.of(0, words.table(table.code())));
        merge(0, 0, last);
        row(18, last, right, Map.of(last, "表    号：" + table.code()));
        row(18, last, right, Map.of(last, "计量单位：" + UNITS.get(table.code())));
        row(18, last, small, Map.of(0, "制表单位（盖章）：{{office.name}}", Math.max(2, last / 2), "{{period}}"));
        sheet.getRow(3).getCell(last).setCellStyle(right);
        sheet.getRow(3).getCell(last).setCellValue("{{edition}}");
        int firstHeading = next;
        row(44, last, heading, Map.of(0, "项目"));
        row(16, last, heading, Map.of(0, "栏次"));
        for (int i = 0; i < columns.size(); i++) {
            sheet.getRow(firstHeading).getCell(i + 1).setCellValue(words.column(table.code(), columns.get(i).key()));
            sheet.getRow(firstHeading + 1).getCell(i + 1).setCellValue(String.valueOf(i + 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(firstHeading, firstHeading + 1, -1, -1));
        if (table.dynamic()) {
            line(table, new Line("*", "", null, List.of()), "{{" + table.code() + ".*.title}}");
        }
        table.lines().forEach(line -> line(table, line, words.line(table.code(), line)));
        row(20, last, small, Map.of(0, "{{" + table.code() + ".zero}}"));
        row(24, last, small, Map.of(0, "单位负责人：", Math.max(2, last / 3), "审核人：", Math.max(3, last * 2 / 3), "填表人：{{account}}"));
        row(18, last, small, Map.of(0, "报出日期：{{written}}"));
    }

    private void line(ReportTable table, Line line, String heading) {
        int at = next;
        row(20, table.columns().size(), label, Map.of(0, heading));
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            var cell = sheet.getRow(at).getCell(i + 1);
            cell.setCellStyle(column.measure() == Measure.AMOUNT ? money : count);
            cell.setCellValue(line.has(column) ? "{{" + table.code() + "." + line.key() + "." + column.key() + "}}" : "—");
        }
    }

    private void merge(int row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
    }

    private void cover() {
        page();
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 70 * 256);
        row(80, 1, style("黑体", 26, HorizontalAlignment.CENTER, false, "General"), Map.of(0, "工会工作季度报表"));
        merge(0, 0, 1);
        row(30, 1, title, Map.of(0, "{{period}}"));
        merge(1, 0, 1);
        row(16, 1, small, Map.of());
        for (var field : List.of("填报单位（盖章）|{{office.name}}（{{office.code}}）", "报送单位|{{district}}",
                "报告期|{{period.first}} 至 {{period.last}}", "统计范围|本单位及所属基层工会、会员、困难职工家庭和帮扶发放",
                "版本|{{edition}}", "表间检查|{{expected}}（必改 {{findings.must}}，需说明 {{findings.explain}}，提示 {{findings.note}}）",
                "规则手册|{{rulebook}}", "单位负责人|", "填表人|{{account}}", "联系电话|", "报出日期|{{written}}",
                "内容校验码|{{sha256}}")) {
            var parts = field.split("\\|", 2);
            row(26, 1, label, Map.of(0, parts[0], 1, parts[1]));
            sheet.getRow(next - 1).getCell(0).setCellStyle(heading);
        }
        row(22, 1, small, Map.of(0, "表中数字由台账逐笔汇总，明细见 D01、D02。{{program}}"));
    }
}
