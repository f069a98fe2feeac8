package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.regex.Pattern;

/**
 * An amount of money as ledgers and clerks write it: 1,450.00, ￥1450, 1450元, 1.2万元. Figures that a spreadsheet
 * stores inexactly (92399.39999999999) are the amount they mean; a real third decimal is rounded and listed.
 */
public final class LooseAmount {

    /** What the figures of a column count. */
    public enum Unit {
        YUAN(0), WAN(4);

        private final int places;

        Unit(int places) {
            this.places = places;
        }
    }

    private static final Pattern FORM = Pattern.compile(
            "(?<open>\\()?(?<minus>-)?(?<sign>¥|RMB|CNY|人民币)? ?(?<after>-)?"
                    + "(?<number>\\d{1,3}(,\\d{3})+(\\.\\d*)?|\\d+(\\.\\d*)?|\\.\\d+)"
                    + " ?(?<unit>万元|万|千元|元整|元|圆)?整?(?<close>\\))?");
    /** Farther from a whole 分 than this it is a third decimal, not the noise of a binary fraction. */
    private static final BigDecimal NOISE = new BigDecimal("0.0001");
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private LooseAmount() {}

    /** Reads an amount in yuan unless it names another unit. */
    public static Reading<Money> read(String written) {
        return read(written, Unit.YUAN);
    }

    /** Reads an amount of a column in the unit, unless the amount itself names another. */
    public static Reading<Money> read(String written, Unit column) {
        var text = HalfWidth.of(written).replace("￥", "¥");
        if (text.isEmpty()) {
            return Reading.blank();
        }
        var parts = FORM.matcher(text);
        if (!parts.matches() || (parts.group("open") == null) != (parts.group("close") == null)) {
            return Reading.unreadable(Fault.AMOUNT_UNREADABLE);
        }
        var figure = new BigDecimal(parts.group("number").replace(",", ""));
        var unit = parts.group("unit");
        if (unit != null) {
            figure = figure.movePointRight(unit.startsWith("万") ? 4 : unit.startsWith("千") ? 3 : 0);
        } else {
            figure = figure.movePointRight(column.places);
        }
        boolean negative = parts.group("minus") != null || parts.group("after") != null || parts.group("open") != null;
        boolean named = unit != null || parts.group("sign") != null || column != Unit.YUAN;
        return money(negative ? figure.negate() : figure, named);
    }

    /** Reads the figure of a numeric cell. */
    public static Reading<Money> ofFigure(BigDecimal figure, Unit column) {
        return money(figure.movePointRight(column.places), column != Unit.YUAN);
    }

    private static Reading<Money> money(BigDecimal yuan, boolean unit) {
        if (yuan.abs().compareTo(LARGEST) >= 0) {
            return Reading.unreadable(Fault.AMOUNT_UNREADABLE);
        }
        var fen = yuan.movePointRight(2);
        var whole = fen.setScale(0, RoundingMode.HALF_UP);
        var repairs = EnumSet.noneOf(Repair.class);
        if (unit) {
            repairs.add(Repair.AMOUNT_UNIT);
        }
        if (fen.subtract(whole).abs().compareTo(NOISE) > 0) {
            repairs.add(Repair.AMOUNT_ROUNDED);
        }
        return Reading.read(Money.ofFen(whole.longValueExact()), repairs);
    }
}
