package cn.uniondesk.office.intake.ledger;

/** Cells shown as one: their value stands in the first. Rows from 1 as the file counts them, columns from 0. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
