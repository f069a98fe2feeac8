package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.Heading;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.intake.ledger.LedgerSheet;
import cn.uniondesk.office.intake.ledger.Merge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Fills 同上, 〃 and the cells of a merge that runs down the rows from the row above. */
final class Above {

    private static final Set<String> DITTO = Set.of("同上", "〃", "″", "\"", "''", "同前", "同左", "〞", "“", "”", "′′");

    private final Heading heading;
    private final ArrayDeque<Merge> downward;
    private final List<Merge> open = new ArrayList<>();
    private LedgerRow last;

    Above(LedgerSheet sheet, Heading heading) {
        this.heading = heading;
        this.downward = new ArrayDeque<>(sheet.merges().stream()
                .filter(merge -> merge.lastRow() > merge.firstRow() && merge.lastRow() > heading.lastRow())
                .sorted(Comparator.comparingInt(Merge::firstRow))
                .toList());
    }

    /** A cell that took its value from above. */
    record Filled(LedgerColumn column, String from, Cell value) {}

    record Row(LedgerRow row, List<Filled> filled) {}

    Row fill(LedgerRow row) {
        while (!downward.isEmpty() && downward.peek().firstRow() <= row.number()) {
            open.add(downward.poll());
        }
        open.removeIf(merge -> merge.lastRow() < row.number());
        var filled = new ArrayList<Filled>();
        var cells = row.cells();
        for (var column : heading.columns()) {
            var cell = row.cell(column.index());
            if (last != null && column.isMapped() && isFilled(row, column, cell)) {
                var value = last.cell(column.index());
                if (filled.isEmpty()) {
                    cells = new ArrayList<>(cells);
                }
                filled.add(new Filled(column, cell.raw(), value));
                while (cells.size() <= column.index()) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column.index(), value);
            }
        }
        last = filled.isEmpty() ? row : new LedgerRow(row.number(), cells);
        return new Row(last, filled);
    }

    private boolean isFilled(LedgerRow row, LedgerColumn column, Cell cell) {
        if (cell instanceof Cell.Text(var raw)) {
            return DITTO.contains(raw.strip());
        }
        return cell.isEmpty() && open.stream().anyMatch(merge ->
                merge.firstRow() < row.number() && merge.contains(row.number(), column.index())
                        && merge.firstRow() > heading.lastRow());
    }
}
