package cn.uniondesk.office.intake.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The heading of a sheet.
 *
 * @param lastRow physical row of its last line: everything below is data
 * @param missing official words of required columns that it lacks
 */
public record Heading(LedgerKind kind, int firstRow, int lastRow, List<LedgerColumn> columns, List<String> missing) {

    public Heading {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    public Optional<LedgerColumn> column(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }

    /** Headings that nobody knows and no mapping names. */
    public List<String> unmapped() {
        return columns.stream().filter(column -> !column.isMapped()).map(LedgerColumn::heading).toList();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    long known() {
        return columns.stream().filter(LedgerColumn::isMapped).count();
    }
}
