package cn.uniondesk.office.values;

/**
 * Where the values of one write come from: typed at the desk, or a row of an imported file.
 *
 * @param batch number of the import, 0 for the desk
 * @param sheet name of the sheet, empty for the desk
 * @param row physical row in the file, 0 for the desk
 */
public record Origin(long batch, String sheet, int row) {

    public static final Origin DESK = new Origin(0, "", 0);
}
