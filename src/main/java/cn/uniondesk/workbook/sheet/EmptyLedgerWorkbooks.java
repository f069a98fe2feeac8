package cn.uniondesk.workbook.sheet;

import cn.uniondesk.office.exports.EmptyLedger;
import cn.uniondesk.office.exports.EmptyLedgers;
import cn.uniondesk.workbook.OutputFile;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Empty ledgers as .xlsx: a sheet of instructions, the ledger with its headings and drop-down lists, and a hidden sheet of
 * the lists' words. Its cells are text, so that numbers of documents and telephones stay whole.
 */
public final class EmptyLedgerWorkbooks implements EmptyLedgers.Files {

    private static final int ROWS = 2_000;
    private static final int LETTER = 256;
    private static final String LISTS = "选项";

    @Override
    public void write(EmptyLedger ledger, Path target) {
        OutputFile.write(target, out -> {
            try (var workbook = new XSSFWorkbook()) {
                instructions(workbook, ledger);
                var sheet = workbook.createSheet(ledger.title());
                headings(workbook, sheet, ledger);
                choices(workbook, sheet, ledger);
                workbook.setActiveSheet(1);
                workbook.setSelectedTab(1);
                workbook.write(out);
            }
        }, written -> { });
    }

    private static void instructions(XSSFWorkbook workbook, EmptyLedger ledger) {
        var sheet = workbook.createSheet("填表说明");
        int row = 0;
        sheet.createRow(row++).createCell(0).setCellValue(ledger.title() + "填表说明");
        sheet.createRow(row++).createCell(0).setCellValue("一行填一条；红色标题必填；日期按 2026-09-30 填写；不要合并单元格，不要增删列。");
        for (var column : ledger.columns()) {
            var line = sheet.createRow(row++);
            line.createCell(0).setCellValue(column.heading());
            line.createCell(1).setCellValue(column.isRequired() ? "必填" : "");
            line.createCell(2).setCellValue(column.note());
            line.createCell(3).setCellValue(String.join("、", column.choices()));
        }
        sheet.setColumnWidth(0, 24 * LETTER);
        sheet.setColumnWidth(2, 60 * LETTER);
        sheet.setColumnWidth(3, 60 * LETTER);
    }

    private static void headings(XSSFWorkbook workbook, XSSFSheet sheet, EmptyLedger ledger) {
        var usual = heading(workbook, false);
        var required = heading(workbook, true);
        var text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        var row = sheet.createRow(0);
        for (int column = 0; column < ledger.columns().size(); column++) {
            var each = ledger.columns().get(column);
            var cell = row.createCell(column);
            cell.setCellValue(each.heading());
            cell.setCellStyle(each.isRequired() ? required : usual);
            sheet.setColumnWidth(column, Math.max(12, each.heading().length() * 3) * LETTER);
            sheet.setDefaultColumnStyle(column, text);
        }
        sheet.createFreezePane(0, 1);
    }

    private static XSSFCellStyle heading(XSSFWorkbook workbook, boolean isRequired) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setColor(isRequired ? IndexedColors.RED.getIndex() : IndexedColors.BLACK.getIndex());
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Lists of any length: Excel's own explicit lists end at 255 signs. */
    private static void choices(XSSFWorkbook workbook, XSSFSheet sheet, EmptyLedger ledger) {
        var lists = workbook.createSheet(LISTS);
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
        for (int column = 0; column < ledger.columns().size(); column++) {
            var words = ledger.columns().get(column).choices();
            for (int row = 0; row < words.size(); row++) {
                var line = lists.getRow(row) == null ? lists.createRow(row) : lists.getRow(row);
                line.createCell(column).setCellValue(words.get(row));
            }
            if (!words.isEmpty()) {
                var letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
                var helper = sheet.getDataValidationHelper();
                var rule = helper.createFormulaListConstraint(
                        "'%s'!$%s$1:$%s$%d".formatted(LISTS, letter, letter, words.size()));
                var validation = helper.createValidation(rule, new CellRangeAddressList(1, ROWS, column, column));
                validation.setShowErrorBox(false);
                sheet.addValidationData(validation);
            }
        }
    }
}
