package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 参数: one dated value of a rule with its document.
 *
 * @param code dotted, such as {@code recognition.relative.multiple}
 * @param amount the value as written; what it means is the unit
 * @param scope district it holds in, {@code *} for every one
 * @param boundary {@code <} or {@code ≤}, empty where the rule compares nothing
 * @param from null: since ever
 * @param to last day, null: until further notice
 * @param severity 禁止, 警告 or 提示
 * @param confidence how sure the default is; 待确认 until the district confirms it
 */
public record Parameter(
        String code,
        String name,
        String amount,
        String unit,
        String scope,
        String boundary,
        LocalDate from,
        LocalDate to,
        String documentNumber,
        String article,
        String severity,
        String confidence) {

    public static final String FORBIDDEN = "禁止";

    /** The value as a plain figure, whatever its unit; empty where it is words. */
    public Optional<BigDecimal> figure() {
        var plain = HalfWidth.of(amount).replace(",", "").replaceFirst("%$", "").strip();
        return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The value in whole per cent: 2 倍 is 200; empty where it has smaller parts or is no such figure. */
    public Optional<Integer> percent() {
        return figure()
                .map(figure -> unit.startsWith("倍") ? figure.movePointRight(2) : figure)
                .filter(figure -> figure.stripTrailingZeros().scale() <= 0 && figure.precision() < 9)
                .map(BigDecimal::intValueExact);
    }

    /** The value as an amount of money in yuan. */
    public Optional<Money> money() {
        return LooseAmount.read(amount).value();
    }

    /** The value as several words or codes, apart by blanks or 、. */
    public List<String> words() {
        return Stream.of(amount.split("[ 、,，　]+")).filter(each -> !each.isEmpty()).toList();
    }

    public boolean isForbidden() {
        return severity.equals(FORBIDDEN);
    }

    /** Whether something is measured against the value. */
    boolean isCompared() {
        return unit.equals("%") || unit.startsWith("倍");
    }
}
