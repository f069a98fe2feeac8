package cn.uniondesk.office.household;

import cn.uniondesk.office.values.Money;

/**
 * How a household stands to one line of income a head and month (深度困难, 相对困难).
 *
 * @param line the line in 分 a head and month
 * @param inside whether the household is on the side of the category
 * @param distance net income a head and month less the line; above zero it is higher than the line
 * @param distanceOfYear the same for the whole household and twelve months
 */
public record Threshold(
        Category category,
        Boundary boundary,
        Quotient line,
        boolean inside,
        Quotient distance,
        Quotient distanceOfYear) {

    private static final int MONTHS = 12;
    private static final int PERCENT = 100;

    /** Compares by multiplying both sides, so that nothing is rounded before it decides. */
    static Threshold of(Category category, Finances finances, Money standard, int percent, Boundary boundary) {
        long parts = Math.multiplyExact((long) MONTHS, finances.people());
        long net = Math.multiplyExact(finances.net().fen(), PERCENT);
        long lineOfYear = Math.multiplyExact(Math.multiplyExact(standard.fen(), percent), parts);
        long higher = Math.subtractExact(net, lineOfYear);
        return new Threshold(
                category,
                boundary,
                new Quotient(Math.multiplyExact(standard.fen(), percent), PERCENT),
                boundary.admits(net, lineOfYear),
                new Quotient(higher, Math.multiplyExact(PERCENT, parts)),
                new Quotient(higher, PERCENT));
    }

    /** Exactly on the line, where the boundary alone decides. */
    public boolean isOnTheLine() {
        return distance.sign() == 0;
    }
}
