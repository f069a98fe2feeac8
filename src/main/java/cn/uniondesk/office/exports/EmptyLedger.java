package cn.uniondesk.office.exports;

import java.util.List;

/**
 * 空白台账: an empty ledger to hand to a unit, so that what comes back can be taken in as it is.
 *
 * @param title what the ledger is called; also its sheet
 */
public record EmptyLedger(String title, List<Column> columns) {

    /**
     * @param heading the official word
     * @param note how it is to be filled in, empty where its word says all
     * @param choices words to choose from, empty where anything can be written
     */
    public record Column(String heading, boolean isRequired, boolean isDay, String note, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    public EmptyLedger {
        columns = List.copyOf(columns);
    }
}
