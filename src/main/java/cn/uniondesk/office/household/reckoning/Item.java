package cn.uniondesk.office.household.reckoning;

import cn.uniondesk.office.values.Money;

/**
 * One item of a family's twelve months.
 *
 * @param item a code of the side's list
 * @param personId whose it is, null for the family's
 * @param year what it came to in the twelve months
 * @param months in how many of them it came
 * @param note the evidence, or how it was reckoned
 */
public record Item(long id, Side side, String item, Long personId, Money year, int months, String note) {

    /** 按最低工资核定: typed with nothing and a note, it says why nothing is to be imputed. */
    public static final String IMPUTED = "imputed";
    /** What insurance and relief paid back: taken off the loss. */
    public static final String COMPENSATED = "compensated";

    private static final int YEAR = 12;

    public static Item yearly(Side side, String item, Long personId, Money year) {
        return new Item(0, side, item, personId, year, YEAR, "");
    }

    /** An item that came in so many months of the twelve. */
    public static Item monthly(Side side, String item, Long personId, Money month, int months) {
        return new Item(0, side, item, personId, month.times(months), months, "");
    }
}
