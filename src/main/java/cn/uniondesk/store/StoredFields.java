package cn.uniondesk.store;

import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.record.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Declared fields in the columns of a table: field {@code openedOn} is column {@code OPENED_ON}. A name is kept with its
 * sound beside it, so that it sorts and is found by pinyin.
 */
public final class StoredFields {

    /** Money of the first schema says in its column's name what it counts. */
    private static final String FEN = "_FEN";
    private static final String PINYIN = "_PINYIN";
    private static final String INITIALS = "_INITIALS";

    private final Table<?> table;
    private final List<RecordField<?>> fields;
    /** Looked up once: a ledger asks for them row by row. */
    private final Map<String, Field<Object>> columns;
    private final Pinyin pinyin;

    /** Fields of which none is a name. */
    public StoredFields(Table<?> table, List<RecordField<?>> fields) {
        this(table, fields, null);
    }

    public StoredFields(Table<?> table, List<RecordField<?>> fields, Pinyin pinyin) {
        this.table = table;
        this.fields = List.copyOf(fields);
        this.columns = fields.stream().collect(Collectors.toUnmodifiableMap(RecordField::name, this::lookedUp));
        this.pinyin = pinyin;
    }

    public List<Field<?>> columns() {
        return fields.stream().<Field<?>>map(this::column).toList();
    }

    /** What the row of a query over {@link #columns()}, or of the whole table, says. */
    public Values read(Record row) {
        return Values.of(fields, field -> Stored.read(field.type(), row.get(column(field))));
    }

    /** The columns of these values; what is not said is said to be unknown. */
    public Map<Field<?>, Object> row(Values values) {
        var row = new LinkedHashMap<Field<?>, Object>();
        fields.forEach(field -> put(row, field, values));
        return row;
    }

    private <V> void put(Map<Field<?>, Object> row, RecordField<V> field, Values values) {
        var value = values.get(field);
        row.put(column(field), Stored.orBlank(field.type(), value));
        if (isName(field)) {
            var name = value == null ? "" : value.toString();
            row.put(sound(field), pinyin.titleSyllables(name));
            row.put(initials(field), pinyin.titleInitials(name));
        }
    }

    static boolean isName(RecordField<?> field) {
        return field.type() instanceof FieldType.Text(var _, var spelling) && spelling == Spelling.NAME;
    }

    Field<Object> column(RecordField<?> field) {
        return columns.get(field.name());
    }

    @SuppressWarnings("unchecked")
    private Field<Object> lookedUp(RecordField<?> field) {
        return (Field<Object>) column(table, field.name());
    }

    static Field<?> column(Table<?> table, String name) {
        return Optional.<Field<?>>ofNullable(table.field(columnName(name)))
                .or(() -> Optional.ofNullable(table.field(columnName(name) + FEN)))
                .orElseThrow(() -> new IllegalStateException(table.getName() + " has no column for " + name));
    }

    Field<String> sound(RecordField<?> field) {
        return table.field(columnName(field.name()) + PINYIN, String.class);
    }

    Field<String> initials(RecordField<?> field) {
        return table.field(columnName(field.name()) + INITIALS, String.class);
    }

    static String columnName(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
