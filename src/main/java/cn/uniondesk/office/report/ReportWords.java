package cn.uniondesk.office.report;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.record.RecordWords;
import java.util.Map;
import java.util.stream.Stream;

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

    /** 计量单位. */
    public String unit(String table) {
        return texts.text("report." + table + ".unit");
    }

    public String line(String table, ReportTable.Line line) {
        var key = "report." + table + ".line." + line.key();
        if (texts.has(key)) {
            return texts.text(key);
        }
        return line.title().isEmpty() ? line.key() : line.title();
    }

    public String column(String table, String column) {
        var key = "report." + table + ".column." + column;
        return texts.has(key) ? texts.text(key) : RecordWords.chinese().text("record." + column);
    }

    public String column(String table, ReportTable.Column column) {
        return column.title().isEmpty() ? column(table, column.key()) : column.title();
    }

    /** 口径 of a column in one sentence. */
    public String definition(String table, String column) {
        return texts.text("report." + table + ".definition." + column);
    }

    /** The word of a category, or of what a figure was taken from, that a sentence inserts; anything else stays as it is. */
    String code(String said) {
        return Stream.of("report.category." + said, "report.said." + said)
                .filter(texts::has).findFirst().map(texts::text).orElse(said);
    }

    /** What happened to a record behind a figure: {@code 2026-08-15 深度困难 → 相对困难}; empty for a state. */
    public String event(Portion portion) {
        if (portion.day() == null) {
            return "";
        }
        var day = portion.day().toString();
        if (portion.before().isEmpty() && portion.after().isEmpty()) {
            return day;
        }
        return portion.before().isEmpty() ? texts.text("report.event.into", day, code(portion.after()))
                : portion.after().isEmpty() ? texts.text("report.event.out_of", day, code(portion.before()))
                : texts.text("report.event.moved", day, code(portion.before()), code(portion.after()));
    }

    /** {@code 户均 11,315.14 元（14 户）}. */
    public String average(Pedigree.Average average) {
        return texts.text(average.among() == Measure.HOUSEHOLDS ? "report.average.household" : "report.average.person",
                average.each().text(), Figure.count(average.count()).text());
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
