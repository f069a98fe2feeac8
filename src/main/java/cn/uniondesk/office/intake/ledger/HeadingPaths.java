package cn.uniondesk.office.intake.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The headings above each column, from top to bottom. A heading that spans several columns stands in the first of them;
 * the columns beside it inherit it where they have a heading of their own further down.
 */
final class HeadingPaths {

    private HeadingPaths() {}

    static List<List<String>> of(List<LedgerRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width).mapToObj(column -> path(rows, column)).toList();
    }

    private static List<String> path(List<LedgerRow> rows, int column) {
        var path = new ArrayList<String>();
        for (int row = 0; row < rows.size(); row++) {
            var text = text(rows, row, column);
            if (text.isEmpty() && hasBelow(rows, row, column)) {
                text = inherited(rows, row, column);
            }
            if (!text.isEmpty() && (path.isEmpty() || !path.getLast().equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    private static String inherited(List<LedgerRow> rows, int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            var text = text(rows, row, left);
            if (!text.isEmpty()) {
                return hasBelow(rows, row, left) ? text : "";
            }
        }
        return "";
    }

    private static boolean hasBelow(List<LedgerRow> rows, int row, int column) {
        return IntStream.range(row + 1, rows.size()).anyMatch(below -> !text(rows, below, column).isEmpty());
    }

    /** Only words make a heading: a figure or a day is data. */
    private static String text(List<LedgerRow> rows, int row, int column) {
        return rows.get(row).cell(column) instanceof Cell.Text(var raw) ? raw.strip().replaceAll("\\s*[\\r\\n]+\\s*", "") : "";
    }
}
