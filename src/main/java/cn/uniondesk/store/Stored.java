package cn.uniondesk.store;

import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A declared value as its column keeps it: money in 分, a checklist as its codes, a text that says nothing as empty. */
final class Stored {

    private static final String BETWEEN = " ";

    private Stored() {}

    static Object of(Object value) {
        return switch (value) {
            case Money money -> money.fen();
            case Period quarter -> quarter.firstDay();
            case Enum<?> constant -> Codes.code(constant);
            case Integer count -> count.longValue();
            case YearMonth month -> month.atDay(1);
            case List<?> names -> NameColumn.text(names.stream().map(Object::toString).toList());
            case Set<?> codes -> String.join(BETWEEN, new TreeSet<>(codes.stream().map(Object::toString).toList()));
            case null -> null;
            default -> value;
        };
    }

    static Object orBlank(FieldType<?> type, Object value) {
        boolean isText = type instanceof FieldType.Text || type instanceof FieldType.Listed || type instanceof FieldType.Checklist;
        return value == null && isText ? "" : of(value);
    }

    @SuppressWarnings("unchecked")
    static <V> V read(FieldType<V> type, Object column) {
        return (V) switch (type) {
            case FieldType.Amount _ when column instanceof Long fen -> Money.ofFen(fen);
            case FieldType.Quarter _ when column instanceof LocalDate first -> Period.of(first);
            case FieldType.Checklist _ when column instanceof String codes ->
                    codes.isBlank() ? null : Set.of(codes.split(BETWEEN));
            default -> column;
        };
    }

    /** What a component of this type says. */
    static Object read(Class<?> type, Object column) {
        return switch (column) {
            case Long fen when type == Money.class -> Money.ofFen(fen);
            case Long count when type == int.class -> Math.toIntExact(count);
            case LocalDate first when type == YearMonth.class -> YearMonth.from(first);
            case String code when type.isEnum() -> constant(type, code);
            case String names when type == List.class -> NameColumn.list(names);
            case null -> null;
            default -> column;
        };
    }

    private static Object constant(Class<?> type, String code) {
        return Stream.of(type.getEnumConstants()).filter(each -> Codes.code((Enum<?>) each).equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
