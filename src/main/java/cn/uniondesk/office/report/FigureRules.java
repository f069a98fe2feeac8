package cn.uniondesk.office.report;

import static cn.uniondesk.office.report.Comparison.Relation.AT_LEAST;
import static cn.uniondesk.office.report.Comparison.Relation.AT_MOST;
import static cn.uniondesk.office.report.Comparison.Relation.EQUAL;

import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The cross-footing rules (勾稽关系) of the quarter's tables, by the codes of the handbook: C01 totals and parts, C02
 * movements, C03 cumulation, C04 opening, C06 times, people and households, C07 sources, X01 and X02 between tables.
 */
final class FigureRules {

    private static final List<String> CLOSING_HOUSEHOLDS = List.of("closing.households");

    private FigureRules() {}

    static List<Comparison> of(List<ReportTable> tables) {
        var rules = new ArrayList<Comparison>();
        for (var table : tables) {
            switch (table.code()) {
                case "T01" -> members(rules);
                case "T02" -> households(rules, table);
                case "T03" -> aid(rules, table);
                default -> sums(rules, table, parts(table), List.of("amount", "goods", "times"));
            }
        }
        rules.add(Comparison.of("X01", cell("T03", "total", "quarter.households"), AT_MOST,
                List.of(cell("T02", "total", "opening.households"), cell("T02", "total", "quarter.opened"))));
        rules.add(Comparison.of("X02", cell("T05", "total", "quarter.amount"), EQUAL,
                List.of(cell("T03", "schooling", "quarter.amount"))));
        return List.copyOf(rules);
    }

    private static void members(List<Comparison> rules) {
        var members = cell("T01", "total", "closing.members");
        var groups = Tables.GROUPS.stream().map(code -> cell("T01", "total", "closing.members.group." + code)).toList();
        rules.add(Comparison.of("C01", members, AT_LEAST, groups));
        rules.add(Comparison.of("C01", cell("T01", "total", "closing.members.female"), AT_MOST, List.of(members)));
        rules.add(Comparison.of("C01", cell("T01", "total", "closing.members.in_service"), AT_MOST, List.of(members)));
        rules.add(Comparison.of("C01", cell("T01", "total", "closing.terms.overdue"), AT_MOST,
                List.of(cell("T01", "total", "closing.unions"))));
    }

    private static void households(List<Comparison> rules, ReportTable table) {
        for (var column : table.columns()) {
            rules.add(Comparison.of("C01", cell("T02", "total", column.key()), EQUAL,
                    Tables.CATEGORIES.stream().map(line -> cell("T02", line, column.key())).toList()));
        }
        rules.add(Comparison.of("C01.CAUSE", cell("T02", "total", "closing.households"), EQUAL,
                Tables.CAUSES.stream().map(cause -> cell("T02", "cause." + cause, "closing.households")).toList()));
        for (var line : table.lines()) {
            if (line.only().equals(CLOSING_HOUSEHOLDS)) {
                continue;
            }
            rules.add(new Comparison("C02", Level.MUST, cell("T02", line.key(), "closing.households"), EQUAL,
                    cells(line, "opening.households", "quarter.opened", "quarter.moved_in"),
                    cells(line, "quarter.moved_out", "quarter.lifted", "quarter.closed"), null));
            rules.add(new Comparison("C04", Level.EXPLAIN, cell("T02", line.key(), "opening.households"), EQUAL,
                    List.of(), List.of(), cell("T02", line.key(), "closing.households")));
        }
    }

    private static List<CellKey> cells(Line line, String... columns) {
        return List.of(columns).stream().map(column -> cell("T02", line.key(), column)).toList();
    }

    private static void aid(List<Comparison> rules, ReportTable table) {
        sums(rules, table, parts(table), List.of("amount", "times"));
        for (var line : table.lines()) {
            var amount = cell("T03", line.key(), "quarter.amount");
            rules.add(Comparison.of("C06", cell("T03", line.key(), "quarter.times"), AT_LEAST,
                    List.of(cell("T03", line.key(), "quarter.people"))));
            rules.add(Comparison.of("C06", cell("T03", line.key(), "quarter.people"), AT_LEAST,
                    List.of(cell("T03", line.key(), "quarter.households"))));
            rules.add(Comparison.of("C07", amount, EQUAL, Tables.SOURCES.stream()
                    .map(source -> cell("T03", line.key(), "quarter.amount.source." + source)).toList()));
            rules.add(new Comparison("C03", Level.EXPLAIN, cell("T03", line.key(), "ytd.amount"), EQUAL,
                    List.of(amount), List.of(), cell("T03", line.key(), "ytd.amount")));
        }
    }

    /** Columns that add up, line by line; distinct people and households do not. */
    private static void sums(List<Comparison> rules, ReportTable table, List<String> parts, List<String> measures) {
        for (var column : table.columns()) {
            if (measures.stream().anyMatch(column.measureKey()::startsWith)) {
                rules.add(total(table, column, parts));
            }
        }
    }

    private static Comparison total(ReportTable table, Column column, List<String> parts) {
        return Comparison.of("C01", cell(table.code(), "total", column.key()), EQUAL,
                parts.stream().map(line -> cell(table.code(), line, column.key())).toList());
    }

    private static List<String> parts(ReportTable table) {
        return table.lineKeys().stream().filter(key -> !key.equals("total")).toList();
    }

    private static CellKey cell(String table, String line, String column) {
        return new CellKey(table, line, column);
    }
}
