package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.Figure;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Copies a filled-in template into the workbook, one row down and one column right of where it was: keys come first. */
final class FormSheet {

    private final XSSFWorkbook workbook;
    private final Map<CellStyle, CellStyle> styles = new HashMap<>();

    FormSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void write(SheetTemplate template, FormPlan plan, XSSFSheet sheet) {
        var from = template.sheet();
        columns(from, sheet);
        keys(plan, sheet);
        var firstCopy = new HashMap<Integer, Integer>();
        int at = 1;
        for (var planned : plan.rows()) {
            firstCopy.putIfAbsent(planned.from(), at);
            row(from, planned, sheet.createRow(at++));
        }
        merge(from, firstCopy, sheet);
        page(from, firstCopy, sheet);
    }

    private static void columns(XSSFSheet from, XSSFSheet sheet) {
        sheet.setColumnHidden(0, true);
        sheet.setDisplayGridlines(false);
        int last = 0;
        for (var row : from) {
            last = Math.max(last, row.getLastCellNum());
        }
        for (int column = 0; column < last; column++) {
            sheet.setColumnWidth(column + 1, from.getColumnWidth(column));
        }
    }

    private static void keys(FormPlan plan, XSSFSheet sheet) {
        var row = sheet.createRow(0);
        row.setZeroHeight(true);
        plan.columnKeys().forEach((column, key) -> row.createCell(column + 1).setCellValue(key));
    }

    private void row(XSSFSheet from, FormPlan.PlannedRow planned, Row row) {
        if (planned.key() != null) {
            row.createCell(0).setCellValue(CellText.written(planned.key()));
        }
        var looks = from.getRow(planned.from());
        if (looks == null) {
            return;
        }
        row.setHeight(looks.getHeight());
        for (var like : looks) {
            var cell = row.createCell(like.getColumnIndex() + 1);
            cell.setCellStyle(styles.computeIfAbsent(like.getCellStyle(), this::copy));
            fill(cell, planned.values().get(like.getColumnIndex()));
        }
    }

    private CellStyle copy(CellStyle style) {
        var copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case null -> { }
            case Figure figure -> cell.setCellValue(figure.number().doubleValue());
            case Double number -> cell.setCellValue(number);
            default -> cell.setCellValue(CellText.written(value.toString()));
        }
    }

    private static void merge(XSSFSheet from, Map<Integer, Integer> rows, XSSFSheet sheet) {
        for (var region : from.getMergedRegions()) {
            if (rows.containsKey(region.getFirstRow()) && rows.containsKey(region.getLastRow())) {
                sheet.addMergedRegion(new CellRangeAddress(rows.get(region.getFirstRow()), rows.get(region.getLastRow()),
                        region.getFirstColumn() + 1, region.getLastColumn() + 1));
            }
        }
    }

    private static void page(XSSFSheet from, Map<Integer, Integer> rows, XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(from.getPrintSetup().getPaperSize());
        setup.setLandscape(from.getPrintSetup().getLandscape());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(from.getFooter().getCenter());
        for (var margin : PageMargin.values()) {
            sheet.setMargin(margin, from.getMargin(margin));
        }
        var repeated = from.getRepeatingRows();
        if (repeated != null) {
            sheet.setRepeatingRows(new CellRangeAddress(
                    rows.getOrDefault(repeated.getFirstRow(), 1), rows.getOrDefault(repeated.getLastRow(), 1), -1, -1));
        }
    }
}
