package cn.uniondesk.office.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure of a report: a count, or an amount of money in whole 分. */
public record Figure(long amount, boolean isMoney) {

    public static Figure count(long amount) {
        return new Figure(amount, false);
    }

    public static Figure fen(long fen) {
        return new Figure(fen, true);
    }

    /** Reads what {@link #canonical()} wrote. */
    public static Figure parse(String canonical) {
        return canonical.contains(".")
                ? fen(new BigDecimal(canonical).movePointRight(2).longValueExact())
                : count(Long.parseLong(canonical));
    }

    /** The count, or yuan with two decimals. */
    public BigDecimal number() {
        return isMoney ? BigDecimal.valueOf(amount, 2) : BigDecimal.valueOf(amount);
    }

    /** As programs write it: {@code 12}, {@code 1450.00}. */
    public String canonical() {
        return number().toPlainString();
    }

    /** As people read it: {@code 1,450.00}. */
    public String text() {
        var grouped = new StringBuilder(canonical());
        for (int at = grouped.length() - (isMoney ? 6 : 3); at > (amount < 0 ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    public Figure plus(Figure other) {
        return new Figure(Math.addExact(amount, other.amount), isMoney);
    }

    /** To the whole 分 or the whole unit; half of it is rounded up. */
    public Figure dividedBy(long parts) {
        return new Figure(BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP).longValueExact(), isMoney);
    }

    public Figure minus(Figure other) {
        return new Figure(Math.subtractExact(amount, other.amount), isMoney);
    }
}
