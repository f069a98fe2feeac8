package cn.uniondesk.office.intake;

/**
 * A total that the sender's ledger states, beside the sum of its rows.
 *
 * @param stated as written
 * @param counted of the rows above it, or since the subtotal before where it is one
 */
public record TotalLine(String sheet, int row, String column, String stated, String counted, boolean agrees) {}
