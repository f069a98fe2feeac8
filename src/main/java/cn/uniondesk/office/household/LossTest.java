package cn.uniondesk.office.household;

/**
 * How a loss stands to the share of a year's income that 意外致困 asks for; a loss of just that share is not above it.
 *
 * @param limit the share of the income
 * @param distance loss less the limit
 */
public record LossTest(int percent, Quotient limit, boolean above, Quotient distance) {

    private static final int PERCENT = 100;

    static LossTest of(Finances finances, int percent) {
        long loss = Math.multiplyExact(finances.loss().fen(), PERCENT);
        long limit = Math.multiplyExact(finances.income().fen(), percent);
        long higher = Math.subtractExact(loss, limit);
        return new LossTest(percent, new Quotient(limit, PERCENT), higher > 0, new Quotient(higher, PERCENT));
    }
}
