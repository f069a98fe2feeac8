package cn.uniondesk.store;

import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordField.Use;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.store.proof.BusinessTables;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A declared kind of record in the table that bears its code, in columns as {@link StoredFields} names them. Adding a field
 * needs no code here.
 */
public final class RecordTable implements Records {

    private static final String LINKED = "LINKED_";

    private final Session session;
    private final RecordWriter writer;
    private final StoredFields stored;
    private final Table<?> table;
    private final Declaration declaration;
    private final Map<String, Field<String>> linked;

    /** @param linked for each field that refers to another record, the name of that one as a field of a sub-select */
    public RecordTable(
            Session session, RecordWriter writer, Pinyin pinyin, Table<?> table, Declaration declaration,
            Map<String, Field<String>> linked) {
        this.session = session;
        this.writer = writer;
        this.stored = new StoredFields(table, declaration.fields(), pinyin);
        this.table = table;
        this.declaration = declaration;
        this.linked = Map.copyOf(linked);
    }

    /** The name of the record of another table that a column of this one refers to. */
    public static Field<String> nameOf(Field<Long> reference, Table<?> other, Field<String> name) {
        return DSL.field(DSL.select(name).from(other).where(other.field("ID", Long.class).eq(reference)));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    @Override
    public Optional<RecordLine> find(long id) {
        return session.query(db -> db.select(columns()).from(table).where(id().eq(id)).fetchOptional().map(this::line));
    }

    @Override
    public Optional<Long> known(Values keys) {
        var fields = declaration.used(Use.KEY);
        if (fields.isEmpty() || !fields.stream().allMatch(keys::says)) {
            return Optional.empty();
        }
        var same = fields.stream().map(field -> stored.column(field).eq(Stored.of(keys.get(field)))).reduce(Condition::and).get();
        return session.query(db -> db.select(id()).from(table).where(same).limit(1).fetchOptional(id()));
    }

    @Override
    public Page<RecordLine> list(ListQuery query) {
        var sorts = new LinkedHashMap<String, Field<?>>();
        declaration.used(Use.SORTS).forEach(field -> sorts.put(field.name(), sort(field)));
        return new KeyPages(sorts, id()).page(
                session, query, new KeyPages.Selection(columns(), table, matching(query)), this::line);
    }

    private List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(List.of(table.fields()));
        linked.forEach((field, name) -> columns.add(name.as(LINKED + StoredFields.columnName(field))));
        return columns;
    }

    @Override
    public long save(long id, Values values, Origin origin) {
        return writer.save(table, id, stored.row(values), origin);
    }

    @Override
    public List<String> holders(long id) {
        return session.query(db -> {
            var holders = new ArrayList<String>();
            for (var other : BusinessTables.inOrder()) {
                for (var key : BusinessTables.references(other)) {
                    var column = other.field(key.getFields().getFirst().getName(), Long.class);
                    if (key.getKey().getTable().equals(table) && db.fetchExists(other, column.eq(id))) {
                        holders.add(other.getName().toLowerCase(Locale.ROOT));
                    }
                }
            }
            return holders;
        });
    }

    @Override
    public void delete(long id, String reason) {
        var title = find(id).map(line -> line.values().text(declaration.title())).orElse("");
        writer.delete(table, id, Origin.DESK);
        new DeletedRecordTable(session, writer).note(declaration.code(), id, title, reason);
    }

    private Condition matching(ListQuery query) {
        var all = new ArrayList<Condition>();
        query.filters().forEach((name, value) -> {
            var field = declaration.field(name);
            all.add(field.type() instanceof FieldType.Link
                    ? stored.column(field).eq(Long.valueOf(value))
                    : field.type() instanceof FieldType.Flag ? stored.column(field).eq("yes".equals(value)) : stored.column(field).eq(value));
        });
        if (!query.search().isBlank()) {
            var typed = query.search().strip();
            var ways = new ArrayList<Condition>();
            for (var field : declaration.used(Use.SEARCHED)) {
                ways.add(stored.column(field).cast(String.class).containsIgnoreCase(typed));
                if (StoredFields.isName(field)) {
                    var letters = typed.toLowerCase(Locale.ROOT);
                    ways.add(stored.initials(field).startsWith(letters));
                    ways.add(stored.sound(field).startsWith(letters));
                }
            }
            linked.values().forEach(name -> ways.add(name.contains(typed)));
            all.add(DSL.or(ways));
        }
        return DSL.and(all);
    }

    private Field<?> sort(RecordField<?> field) {
        if (StoredFields.isName(field)) {
            return stored.sound(field);
        }
        return switch (field.type()) {
            case FieldType.Day _, FieldType.Quarter _ -> KeyPages.orEarliest(table.field(StoredFields.columnName(field.name()), java.time.LocalDate.class));
            case FieldType.Whole _, FieldType.Amount _, FieldType.Link _ ->
                    DSL.coalesce(table.field(StoredFields.columnName(field.name()), Long.class), DSL.inline(-1L));
            default -> stored.column(field);
        };
    }

    private RecordLine line(Record row) {
        var names = new HashMap<String, String>();
        linked.keySet().forEach(field -> Optional.ofNullable(row.get(LINKED + StoredFields.columnName(field), String.class))
                .ifPresent(name -> names.put(field, name)));
        return new RecordLine(row.get(id()), stored.read(row), names);
    }

    private Field<Long> id() {
        return table.field("ID", Long.class);
    }
}
