package cn.uniondesk.office.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * 勾稽关系: a rule that compares figures of the tables.
 *
 * @param cell the figure that is judged
 * @param parts what it should equal, or not exceed, added up
 * @param less what is taken off the sum again
 * @param earlier figure of the frozen quarter before that belongs to the sum, null where none does
 */
public record Comparison(
        String code, Level level, CellKey cell, Relation relation, List<CellKey> parts, List<CellKey> less, CellKey earlier) {

    public enum Relation {
        EQUAL((left, right) -> left.equals(right)),
        AT_MOST((left, right) -> left <= right),
        AT_LEAST((left, right) -> left >= right);

        private final BiPredicate<Long, Long> holds;

        Relation(BiPredicate<Long, Long> holds) {
            this.holds = holds;
        }
    }

    public static Comparison of(String code, CellKey cell, Relation relation, List<CellKey> parts) {
        return new Comparison(code, Level.MUST, cell, relation, parts, List.of(), null);
    }

    /** C01: the total of each column whose measure begins so is the sum of the other lines. Distinct people do not add up. */
    public static List<Comparison> totals(ReportTable table, String... measures) {
        return table.columns().stream()
                .filter(column -> Stream.of(measures).anyMatch(column.measureKey()::startsWith))
                .map(column -> of("C01", table.cell(ReportTable.TOTAL, column.key()), Relation.EQUAL,
                        table.parts().stream().map(line -> table.cell(line, column.key())).toList()))
                .toList();
    }

    /** Both figures where they do not stand as they should. */
    record Mismatch(Figure left, Figure right) {}

    /** 累计 begins anew with each year: in a first quarter nothing of the year before belongs to it. */
    private boolean isCumulation() {
        return earlier.column().startsWith(Window.YTD.key() + ".");
    }

    /** Empty where the relation holds, where the quarter before was never frozen, and where a figure is in no table. */
    Optional<Mismatch> mismatch(Audit audit) {
        boolean begins = earlier != null && isCumulation() && audit.period().quarter() == 1;
        if (earlier != null && !begins && audit.frozen(earlier).isEmpty()
                || !audit.figures().keySet().containsAll(parts) || !audit.figures().keySet().containsAll(less)) {
            return Optional.empty();
        }
        var left = audit.figures().get(cell);
        if (left == null) {
            return Optional.empty();
        }
        var right = new Figure(0, left.isMoney());
        for (var part : parts) {
            right = right.plus(audit.figures().get(part));
        }
        for (var part : less) {
            right = right.minus(audit.figures().get(part));
        }
        if (earlier != null && !begins) {
            right = right.plus(audit.frozen(earlier).orElseThrow());
        }
        return relation.holds.test(left.amount(), right.amount())
                ? Optional.empty()
                : Optional.of(new Mismatch(left, right));
    }
}
