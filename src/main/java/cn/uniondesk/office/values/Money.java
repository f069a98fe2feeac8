package cn.uniondesk.office.values;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in whole 分; negative where something is taken back.
 * All arithmetic is exact and refuses to overflow.
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    /** Yuan as people and spreadsheets write them; a third decimal is rounded half up, once. */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /** The amount in yuan with exactly two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The amount in yuan as forms print it: {@code 1,450.00}. */
    public String text() {
        return "%,.2f".formatted(yuan());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
