package cn.uniondesk.store;

import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A declared value as its column keeps it: money in 分, a checklist as its codes, a text that says nothing as empty. */
final class Stored {

    private static final String BETWEEN = " ";

    private Stored() {}

    static Object of(Object value) {
        return switch (value) {
            case Money money -> money.fen();
            case Period quarter -> quarter.firstDay();
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
}
