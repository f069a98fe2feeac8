package cn.uniondesk.workbook.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.TableFigures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that the template of one table may use. */
final class TableNames {

    private TableNames() {}

    static CellNames of(TableFigures table, Map<String, String> texts, ReportWords words) {
        var figures = new HashMap<String, Map.Entry<CellKey, Figure>>();
        table.figures().forEach((cell, figure) -> figures.put(cell.dotted(), Map.entry(cell, figure)));
        var named = new HashMap<>(texts);
        var code = table.table().code();
        named.put(code + ".zero", table.isNothing() ? words.texts().text("report.zero") : "");
        var lines = new LinkedHashMap<String, String>();
        CellNames.repeatedLines(table.table()).forEach(key ->
                lines.put(key, words.line(code, table.table().line(key).orElseThrow())));
        return new CellNames(code, figures, named, lines);
    }
}
