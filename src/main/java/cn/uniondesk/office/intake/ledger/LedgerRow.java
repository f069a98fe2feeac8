package cn.uniondesk.office.intake.ledger;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number physical row in the file, from 1
 */
public record LedgerRow(int number, List<Cell> cells) {

    public LedgerRow {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isEmpty() {
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
