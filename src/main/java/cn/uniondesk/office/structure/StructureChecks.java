package cn.uniondesk.office.structure;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Finding;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.report.TableFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 勾稽关系 of the structure table (C01): each way of dividing comes to the whole without a remainder of unknowns, the
 * categories come to the open files, a stricter category of a scheme is inside of the wider one.
 */
final class StructureChecks {

    private static final List<String> DIVISIONS = List.of("sex", "age", "schooling", "cause");

    /** Place of the column of all open files; the categories follow it. */
    private static final int FILES = 1;

    private final TableFigures figures;
    private final boolean nested;
    private final StructureWords words;
    private final List<Finding> findings = new ArrayList<>();

    private StructureChecks(TableFigures figures, boolean nested, StructureWords words) {
        this.figures = figures;
        this.nested = nested;
        this.words = words;
    }

    static List<Finding> of(StructurePlan plan, TableFigures figures, StructureWords words) {
        var checks = new StructureChecks(figures, plan.scheme().isPresent(), words);
        checks.divisions();
        checks.categories();
        return checks.findings;
    }

    /** Of all open files: a category's gaps are among theirs, and those of members are the member register's own matter. */
    private void divisions() {
        var table = figures.table();
        var total = table.line(StructurePlan.TOTAL).orElseThrow();
        var files = table.columns().get(FILES);
        for (var division : DIVISIONS) {
            if (table.lineKeys().stream().noneMatch(key -> key.startsWith(division + "."))) {
                continue;
            }
            var sum = new Figure(0, false);
            for (var line : table.lines()) {
                if (line.key().startsWith(division + ".") && !line.key().endsWith(".unknown")) {
                    sum = sum.plus(figures.figure(line, files));
                }
            }
            if (!figures.figure(total, files).equals(sum)) {
                found("S01." + division.toUpperCase(Locale.ROOT), Level.EXPLAIN, total, files, figures.figure(total, files), sum);
            }
        }
    }

    private void categories() {
        var table = figures.table();
        var columns = table.columns();
        for (var line : table.lines()) {
            var files = columns.get(FILES);
            if (nested) {
                for (int i = FILES + 1; i < columns.size(); i++) {
                    var wider = figures.figure(line, columns.get(i - 1));
                    var inner = figures.figure(line, columns.get(i));
                    if (inner.amount() > wider.amount()) {
                        found("S01.INSIDE", Level.MUST, line, columns.get(i), inner, wider);
                    }
                }
            } else {
                var sum = new Figure(0, false);
                for (int i = FILES + 1; i < columns.size(); i++) {
                    sum = sum.plus(figures.figure(line, columns.get(i)));
                }
                if (!figures.figure(line, files).equals(sum)) {
                    found("S01.CATEGORY", Level.MUST, line, files, figures.figure(line, files), sum);
                }
            }
        }
    }

    private void found(String rule, Level level, Line line, Column column, Figure left, Figure right) {
        var table = figures.table();
        CellKey cell = table.cell(line, column);
        findings.add(new Finding(rule, level, cell.table(), cell.cell(), left.number(), right.number(),
                left.minus(right).number(), words.mismatch(rule, words.place(table, line, column), left, right), List.of()));
    }
}
