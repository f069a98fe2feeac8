package cn.uniondesk.office.intake.ledger;

/**
 * A column of a sheet as it was understood.
 *
 * @param index from 0
 * @param heading as printed; the parts of a heading of several rows apart by a slash
 * @param field name of the field, empty where the heading is not known
 * @param scale yuan or people that one unit of the column means: 10,000 under 万元, 12 for a month where a year is meant
 */
public record LedgerColumn(int index, String heading, String field, long scale) {

    public boolean isMapped() {
        return !field.isEmpty();
    }
}
