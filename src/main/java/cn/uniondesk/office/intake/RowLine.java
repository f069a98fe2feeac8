package cn.uniondesk.office.intake;

import java.util.List;

/**
 * A row that was not simply created, with what is to be said of it.
 *
 * @param row physical row in the file
 * @param column heading as printed, empty where the whole row is meant
 * @param code a {@link Hold} or {@link Note}
 * @param arguments what the sentence {@code import.row.CODE} inserts; sensitive values are masked
 * @param proposal what could be put in, empty where nothing is offered
 */
public record RowLine(
        String sheet, int row, Fate fate, String column, String code, List<String> arguments, String proposal) {
    public RowLine {
        arguments = List.copyOf(arguments);
    }
}
