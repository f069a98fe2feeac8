package cn.uniondesk.store;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Records that belong to another one, in a table of their own: each component of the record is the column of its name, and
 * what it declares are columns as {@link StoredFields} names them.
 */
public final class OwnedTable<R extends Record> implements OwnedRecords<R> {

    private static final String ID = "id";

    /**
     * How a kind of record lies in its table.
     *
     * @param owner the column that says to which record it belongs
     * @param order columns that put the records of an owner in order
     * @param once components of which an owner has each combination once; none where a record is known by its id alone
     * @param named columns of components that bear another name
     */
    public record Shape<R extends Record>(
            Class<R> type, TableField<?, Long> owner, List<Field<?>> order, List<String> once, Map<String, Field<?>> named,
            Optional<Declaration> declared) {

        public static <R extends Record> Shape<R> of(Class<R> type, TableField<?, Long> owner, Field<?>... order) {
            return new Shape<>(type, owner, List.of(order), List.of(), Map.of(), Optional.empty());
        }

        public Shape<R> declaring(Declaration declaration) {
            return new Shape<>(type, owner, order, once, named, Optional.of(declaration));
        }

        public Shape<R> once(String... components) {
            return new Shape<>(type, owner, order, List.of(components), named, declared);
        }

        public Shape<R> named(String component, Field<?> column) {
            var all = new HashMap<String, Field<?>>(named);
            all.put(component, column);
            return new Shape<>(type, owner, order, once, all, declared);
        }

        Field<?> column(RecordComponent component) {
            var name = component.getName();
            return named.containsKey(name) ? named.get(name) : StoredFields.column(owner.getTable(), name);
        }
    }

    private final Session session;
    private final RecordWriter writer;
    private final Shape<R> shape;
    private final Table<?> table;
    private final StoredFields declared;
    /** In the order in which the record is made of them; the declared values have no column of their own. */
    private final Map<RecordComponent, Optional<Field<?>>> columns = new LinkedHashMap<>();

    public OwnedTable(Session session, RecordWriter writer, Shape<R> shape) {
        this.session = session;
        this.writer = writer;
        this.shape = shape;
        this.table = shape.owner().getTable();
        this.declared = new StoredFields(table, shape.declared().map(Declaration::fields).orElse(List.of()));
        for (var component : shape.type().getRecordComponents()) {
            columns.put(component, component.getType() == Values.class ? Optional.empty() : Optional.of(shape.column(component)));
        }
    }

    @Override
    public Optional<R> find(long id) {
        return session.query(db -> db.selectFrom(table).where(id().eq(id)).fetchOptional(this::read));
    }

    @Override
    public List<R> of(long owner) {
        return session.query(db -> db.selectFrom(table)
                .where(shape.owner().eq(owner))
                .orderBy(Stream.concat(shape.order().stream(), Stream.of(id())).toList())
                .fetch(this::read));
    }

    @Override
    public long save(R record, Origin origin) {
        var row = new LinkedHashMap<Field<?>, Object>();
        columns.forEach((component, column) -> {
            var value = Components.value(record, component);
            column.ifPresentOrElse(each -> row.put(each, Stored.of(value)), () -> row.putAll(declared.row((Values) value)));
        });
        row.remove(id());
        return writer.save(table, known(record), row, origin);
    }

    private long known(R record) {
        return shape.once().isEmpty() ? id(record) : of((Long) Components.named(record, owner())).stream()
                .filter(each -> shape.once().stream()
                        .allMatch(name -> Components.named(each, name).equals(Components.named(record, name))))
                .findFirst().map(this::id).orElse(0L);
    }

    @Override
    public void remove(long id, Origin origin) {
        writer.delete(table, id, origin);
    }

    private R read(org.jooq.Record row) {
        var parts = new ArrayList<Object>();
        columns.forEach((component, column) -> parts.add(
                column.isPresent() ? Stored.read(component.getType(), row.get(column.get())) : declared.read(row)));
        return Components.made(shape.type(), parts);
    }

    private String owner() {
        return columns.entrySet().stream().filter(each -> each.getValue().filter(shape.owner()::equals).isPresent())
                .map(each -> each.getKey().getName()).findFirst().orElseThrow();
    }

    private long id(R record) {
        return (Long) Components.named(record, ID);
    }

    private Field<Long> id() {
        return table.field(StoredFields.columnName(ID), Long.class);
    }
}
