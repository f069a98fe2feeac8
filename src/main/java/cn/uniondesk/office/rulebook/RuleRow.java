package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.reading.LooseDate;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row of a rule sheet while it is read: hands out its cells and gathers what is wrong with them. */
final class RuleRow {

    private final RuleSheet sheet;
    private final int number;
    private final Map<String, String> cells;
    private final List<Refusal> refusals = new ArrayList<>();

    RuleRow(RuleSheet sheet, int number, Map<String, String> cells) {
        this.sheet = sheet;
        this.number = number;
        this.cells = Map.copyOf(cells);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            refuse(column, "rulebook.refused.missing");
        }
        return text;
    }

    String orElse(String column, String otherwise) {
        return text(column).isEmpty() ? otherwise : text(column);
    }

    /** {@code <} or {@code ≤} in whatever way it was typed, empty where the cell is. */
    String boundary(String column) {
        return switch (text(column)) {
            case "" -> "";
            case "<", "＜", "低于", "小于" -> "<";
            case "≤", "<=", "⩽", "＜＝", "＜=", "不高于", "小于等于", "小于或等于" -> "≤";
            default -> {
                refuse(column, "rulebook.refused.boundary");
                yield "";
            }
        };
    }

    LocalDate day(String column) {
        return switch (LooseDate.read(text(column))) {
            case Reading.Read<LocalDate>(var day, var _) -> day;
            case Reading.Blank<LocalDate> _ -> null;
            case Reading.Unreadable<LocalDate> _ -> {
                refuse(column, "rulebook.refused.day");
                yield null;
            }
        };
    }

    LocalDate requiredDay(String column) {
        required(column);
        return day(column);
    }

    Money requiredAmount(String column) {
        required(column);
        var amount = LooseAmount.read(text(column));
        if (amount.fault().isPresent() || amount.value().filter(each -> each.fen() <= 0).isPresent()) {
            refuse(column, "rulebook.refused.amount");
        }
        return amount.value().orElse(Money.ZERO);
    }

    int wholeNumber(String column, int otherwise) {
        var text = text(column).replaceFirst("\\.0+$", "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            refuse(column, "rulebook.refused.number");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    void refuse(String column, String key) {
        refusals.add(Refusal.of(column, key, sheet.title(), String.valueOf(number), column, text(column)));
    }
}
