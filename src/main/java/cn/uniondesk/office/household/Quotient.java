package cn.uniondesk.office.household;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount that was divided: so many 分 over so many parts, kept exactly. Only what a person reads is rounded.
 *
 * @param parts above zero
 */
public record Quotient(long fen, long parts) {

    private static final String ABOUT = "≈";

    public Quotient {
        if (parts <= 0) {
            throw new IllegalArgumentException("divided by " + parts);
        }
    }

    public int sign() {
        return Long.signum(fen);
    }

    /** Whether it is a whole number of 分. */
    public boolean isWhole() {
        return fen % parts == 0;
    }

    public Quotient absolute() {
        return fen < 0 ? new Quotient(Math.negateExact(fen), parts) : this;
    }

    /** In yuan, half up to 分; marked ≈ where that is not the exact amount. */
    public String text() {
        var yuan = BigDecimal.valueOf(fen, 2).divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);
        return (isWhole() ? "" : ABOUT) + "%,.2f".formatted(yuan);
    }
}
