package cn.uniondesk.office.report;

import cn.uniondesk.office.Texts;
import java.util.Map;

/** What tables, lines and columns are called, and what their figures mean (口径). */
public final class ReportWords {

    private final Texts texts;

    public ReportWords(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    public String table(String code) {
        return texts.text("report." + code);
    }

    public String line(String table, ReportTable.Line line) {
        var key = "report." + table + ".line." + line.key();
        if (texts.has(key)) {
            return texts.text(key);
        }
        return line.title().isEmpty() ? line.key() : line.title();
    }

    public String column(String table, String column) {
        return texts.text("report." + table + ".column." + column);
    }

    public String column(String table, ReportTable.Column column) {
        return column.title().isEmpty() ? column(table, column.key()) : column.title();
    }

    /** 口径 of a column in one sentence. */
    public String definition(String table, String column) {
        return texts.text("report." + table + ".definition." + column);
    }

    /** The word of a category that a sentence inserts; anything else stays as it is. */
    String code(String said) {
        var key = "report.category." + said;
        return texts.has(key) ? texts.text(key) : said;
    }

    /** 困难职工帮扶情况表·子女助学·本季金额. */
    public String place(Map<String, ReportTable> tables, CellKey cell) {
        if (cell.table().isEmpty()) {
            return texts.text("report.nowhere");
        }
        var line = tables.get(cell.table()).line(cell.row()).map(each -> line(cell.table(), each)).orElse(cell.row());
        return texts.text("report.place", table(cell.table()), line, column(cell.table(), cell.column()));
    }
}
