package cn.uniondesk.office.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * 勾稽关系: a rule that compares figures of the tables.
 *
 * @param cell the figure that is judged
 * @param parts what it should equal, or not exceed, added up
 * @param less what is taken off the sum again
 * @param earlier figure of the frozen quarter before that belongs to the sum, null where none does
 */
record Comparison(
        String code, Level level, CellKey cell, Relation relation, List<CellKey> parts, List<CellKey> less, CellKey earlier) {

    enum Relation {
        EQUAL((left, right) -> left.equals(right)),
        AT_MOST((left, right) -> left <= right),
        AT_LEAST((left, right) -> left >= right);

        private final BiPredicate<Long, Long> holds;

        Relation(BiPredicate<Long, Long> holds) {
            this.holds = holds;
        }
    }

    static Comparison of(String code, CellKey cell, Relation relation, List<CellKey> parts) {
        return new Comparison(code, Level.MUST, cell, relation, parts, List.of(), null);
    }

    /** Both figures where they do not stand as they should. */
    record Mismatch(Figure left, Figure right) {}

    /** Empty where the relation holds, or where the quarter before was never frozen. */
    Optional<Mismatch> mismatch(Audit audit) {
        if (earlier != null && audit.frozen(earlier).isEmpty()) {
            return Optional.empty();
        }
        var left = audit.figures().get(cell);
        var right = new Figure(0, left.isMoney());
        for (var part : parts) {
            right = right.plus(audit.figures().get(part));
        }
        for (var part : less) {
            right = right.minus(audit.figures().get(part));
        }
        if (earlier != null) {
            right = right.plus(audit.frozen(earlier).orElseThrow());
        }
        return relation.holds.test(left.amount(), right.amount())
                ? Optional.empty()
                : Optional.of(new Mismatch(left, right));
    }
}
