package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * A template with its names filled in, before anything is written: rows to come, and the keys of rows and columns.
 * CellNames that nothing stands for, and cells whose keys contradict one another, are told by their place in the template.
 */
final class FormPlan {

    /** @param from row of the template whose looks it has */
    record PlannedRow(int from, Map<Integer, Object> values, String key) {}

    private final List<PlannedRow> rows = new ArrayList<>();
    private final Map<Integer, String> columnKeys = new HashMap<>();
    private final Map<CellKey, Figure> placed = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final SheetTemplate template;
    private final CellNames names;

    FormPlan(SheetTemplate template, CellNames names) {
        this.template = template;
        this.names = names;
        for (int i = 0; i <= template.sheet().getLastRowNum(); i++) {
            var row = template.sheet().getRow(i);
            if (row != null && isRepeated(row)) {
                for (var line : names.lines().keySet()) {
                    plan(i, row, line);
                }
            } else {
                plan(i, row, null);
            }
        }
        if (!unknown.isEmpty()) {
            throw new Failure("workbook.template_names", template.name(), String.join("、", unknown));
        }
    }

    private boolean isRepeated(XSSFRow row) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING && names.isRepeated(cell.getStringCellValue())) {
                return true;
            }
        }
        return false;
    }

    private void plan(int index, XSSFRow row, String line) {
        var values = new HashMap<Integer, Object>();
        String key = null;
        if (row != null) {
            for (var each : row) {
                var cell = (XSSFCell) each;
                if (cell.getCellType() == CellType.NUMERIC) {
                    values.put(cell.getColumnIndex(), cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    key = plan(cell, line, key, values);
                }
            }
        }
        rows.add(new PlannedRow(index, values, key));
    }

    private String plan(XSSFCell cell, String line, String key, Map<Integer, Object> values) {
        var written = cell.getStringCellValue();
        var figure = names.figure(written, line);
        if (figure.isEmpty()) {
            var before = unknown.size();
            values.put(cell.getColumnIndex(), names.fill(written, line, unknown));
            for (int i = before; i < unknown.size(); i++) {
                unknown.set(i, cell.getReference() + " " + unknown.get(i));
            }
            return key;
        }
        var place = figure.get().getKey();
        var columnKey = columnKeys.putIfAbsent(cell.getColumnIndex(), place.column());
        if (columnKey != null && !columnKey.equals(place.column()) || key != null && !key.equals(place.row())) {
            throw new Failure("workbook.template_mixed", template.name(), cell.getReference());
        }
        values.put(cell.getColumnIndex(), figure.get().getValue());
        placed.put(place, figure.get().getValue());
        return place.row();
    }

    List<PlannedRow> rows() {
        return rows;
    }

    Map<Integer, String> columnKeys() {
        return columnKeys;
    }

    /** Figures that the form shows. */
    Map<CellKey, Figure> placed() {
        return placed;
    }
}
