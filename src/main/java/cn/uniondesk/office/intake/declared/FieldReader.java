package cn.uniondesk.office.intake.declared;

import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads declared fields from a row and judges each by itself, as the desk does; what cannot be read holds the row. */
public final class FieldReader {

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\s]+");

    private final CellReader cells;
    private final Map<String, Function<String, Optional<Long>>> links;

    /** @param links how a record that a field refers to is found by its name, by the kind that it refers to */
    public FieldReader(CellReader cells, Map<String, Function<String, Optional<Long>>> links) {
        this.cells = cells;
        this.links = links;
    }

    /** What the row says of the fields; those that it does not speak of are not there. */
    public Values read(JudgedRow row, Collection<RecordField<?>> fields) {
        return Values.of(fields, field -> required(row, field));
    }

    private <V> V required(JudgedRow row, RecordField<V> field) {
        V value = said(row, field, null);
        if (value == null && field.isRequired()) {
            row.hold(field.type() instanceof FieldType.Text(var _, var spelling) && spelling == Spelling.NAME
                    ? Hold.NAME_MISSING : Hold.VALUE_MISSING, field.name());
        }
        return value;
    }

    /** What the row says of one field, whether or not it must say something; the other value where it says nothing. */
    public <V> V said(JudgedRow row, RecordField<V> field, V nothing) {
        V value = value(row, field);
        if (value == null || "".equals(value)) {
            return nothing;
        }
        field.wrong(value, cells.today()).filter(wrong -> wrong.key().startsWith("fault."))
                .ifPresent(wrong -> row.list(Note.VALUE_KEPT, field.name(), field.mask().of(value.toString())));
        return value;
    }

    @SuppressWarnings("unchecked")
    private <V> V value(JudgedRow row, RecordField<V> field) {
        var name = field.name();
        return (V) switch (field.type()) {
            case FieldType.Text(var _, var spelling) -> cells.spelled(row, name, spelling);
            case FieldType.Whole _ -> cells.count(row, name);
            case FieldType.Amount _ -> cells.amount(row, name);
            case FieldType.Day(var isEvent) -> cells.day(row, name, isEvent);
            case FieldType.Flag _ -> cells.flag(row, name);
            case FieldType.Listed(var list, var keepsCode, var _) ->
                    keepsCode ? cells.code(row, name, list).orElse(null) : cells.word(row, name, list);
            case FieldType.Checklist(var list) -> ticked(row, name, list);
            case FieldType.Link(var kind) -> linked(row, name, kind);
            case FieldType.Quarter _ -> quarter(row, field);
        };
    }

    /** Points of a checklist as ledgers write them, one behind the other; a point that the list does not know holds the row. */
    private Set<String> ticked(JudgedRow row, String name, String list) {
        var codes = new TreeSet<String>();
        for (var word : BETWEEN.split(cells.text(row, name))) {
            if (!word.isEmpty()) {
                cells.find(list, word).ifPresentOrElse(
                        found -> codes.add(found.code()), () -> row.hold(Hold.CODE_UNKNOWN, name, word));
            }
        }
        return codes.isEmpty() ? null : Set.copyOf(codes);
    }

    private Long linked(JudgedRow row, String name, String kind) {
        var written = cells.text(row, name);
        if (written.isEmpty()) {
            return null;
        }
        var found = links.getOrDefault(kind, any -> Optional.empty()).apply(written);
        if (found.isEmpty()) {
            row.hold(Hold.UNION_UNKNOWN, name, written);
        }
        return found.orElse(null);
    }

    private Object quarter(JudgedRow row, RecordField<?> field) {
        var reading = field.type().read(cells.text(row, field.name()), cells.today());
        if (reading.fault().isPresent()) {
            row.hold(Hold.DATE_UNREADABLE, field.name(), row.shown(field.name()));
        }
        return reading.value().orElse(null);
    }
}
