package cn.uniondesk.store.session;

import cn.uniondesk.office.values.Origin;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/**
 * The one path by which a business row comes, changes and goes. Each is noted in the log with the action's name, the
 * account, the time, the origin and, for each field, old and new value. Works only inside of an office action, and on
 * tables that are known by a column {@code id}.
 */
public final class RecordWriter {

    private static final String ID = "ID";

    private final StoreSession session;

    public RecordWriter(StoreSession session) {
        this.session = session;
    }

    /** The day on which the desk is at work. */
    public LocalDate today() {
        return session.today();
    }

    /** Adds the fields that were set on the record and gives its new id. */
    public long insert(TableRecord<?> values, Origin origin) {
        return insert(values.getTable(), touched(values), origin);
    }

    /** Adds a row and gives its new id. */
    public long insert(Table<?> table, Map<? extends Field<?>, ?> values, Origin origin) {
        return guarded(change -> insert(change, table, stored(values), origin));
    }

    /** Sets the fields that were set on the record. */
    public boolean update(long id, TableRecord<?> values, Origin origin) {
        return update(values.getTable(), id, touched(values), origin);
    }

    /** Sets what differs; true if anything did. A row that is not there is a mistake of the caller. */
    public boolean update(Table<?> table, long id, Map<? extends Field<?>, ?> values, Origin origin) {
        return guarded(change -> update(change, table, id, stored(values), origin));
    }

    /** Adds the record where its id is 0, else sets the fields that were set on it; gives its id. */
    public long save(long id, TableRecord<?> values, Origin origin) {
        return save(values.getTable(), id, touched(values), origin);
    }

    /** The same of a row. */
    public long save(Table<?> table, long id, Map<? extends Field<?>, ?> values, Origin origin) {
        if (id == 0) {
            return insert(table, values, origin);
        }
        update(table, id, values, origin);
        return id;
    }

    /**
     * Sets the row that is the same, such as that of the same day of a history, or adds it. Rows of such a table come
     * in no other way.
     *
     * @param same what makes it the same, first what owns it
     */
    public void enter(TableRecord<?> values, List<? extends Field<?>> same, Origin origin) {
        var table = values.getTable();
        var known = session.change().isNew(table, same.stream().<Object>map(values::get).toList(), same.getFirst())
                ? Optional.<Long>empty()
                : session.query(db -> db.select(id(table)).from(table).where(same.stream().map(field -> is(values, field)).toList())
                        .fetchOptional(id(table)));
        known.ifPresentOrElse(id -> update(id, values, origin), () -> insert(values, origin));
    }

    private static <V> Condition is(TableRecord<?> values, Field<V> field) {
        return field.eq(values.get(field));
    }

    /** Takes the row out, noting all that it held. */
    public void delete(Table<?> table, long id, Origin origin) {
        guarded(change -> {
            delete(change, table, id, origin);
            return null;
        });
    }

    /** Puts back a row that was deleted, under the id that it had. */
    public void putBack(Table<?> table, long id, FieldChanges old, Origin origin) {
        guarded(change -> {
            var values = new LinkedHashMap<Field<?>, Object>();
            values.put(id(table), id);
            values.putAll(before(table, old));
            return insert(change, table, values, origin);
        });
    }

    /** Sets the fields to the values that they had before; true if that changed anything. */
    public boolean revert(Table<?> table, long id, FieldChanges old, Origin origin) {
        return guarded(change -> update(change, table, id, before(table, old), origin));
    }

    private static long insert(OpenChange change, Table<?> table, Map<Field<?>, Object> values, Origin origin)
            throws SQLException {
        long id = given(values);
        if (id == 0) {
            id = change.ids().next(table);
            values.put(id(table), id);
        }
        return insert(change, table, id, values, origin);
    }

    /** The id that a row is put back under; 0 where it is to have a new one. */
    private static long given(Map<Field<?>, Object> values) {
        return values.entrySet().stream().filter(each -> each.getKey().getName().equals(ID))
                .map(each -> (Long) each.getValue()).findFirst().orElse(0L);
    }

    private static long insert(OpenChange change, Table<?> table, long id, Map<Field<?>, Object> values, Origin origin)
            throws SQLException {
        var fields = List.copyOf(values.keySet());
        var statement = change.statement(List.of(Operation.INSERT, table, fields), () -> change.context()
                .insertInto(table, fields)
                .values(Collections.nCopies(fields.size(), null))
                .getSQL());
        add(change, statement, Operation.INSERT, table, id, values, values.values());
        var noted = new FieldChanges();
        values.forEach((field, value) -> {
            // Half of a new row is blank; the log of an import is half as long without saying so.
            if (value != null && !"".equals(value) && !ID.equals(field.getName())) {
                noted.put(field.getName(), null, ValueText.of(value));
            }
        });
        change.log().note(Operation.INSERT, table.getName(), id, noted, origin);
        return id;
    }

    private static void add(OpenChange change, PreparedStatement statement, Operation operation, Table<?> table, long id,
            Map<Field<?>, Object> changed, Collection<?> bound) throws SQLException {
        var parents = TableOrder.ownReferences(table).stream().map(changed::get).filter(Objects::nonNull).toList();
        change.pending().add(statement, new PendingWrites.Entry(operation, table, id, new ArrayList<>(bound), parents));
    }

    private static boolean update(
            OpenChange change, Table<?> table, long id, Map<Field<?>, Object> values, Origin origin)
            throws SQLException {
        var before = read(change, table, id, List.copyOf(values.keySet()));
        var differing = new LinkedHashMap<Field<?>, Object>();
        var noted = new FieldChanges();
        values.forEach((field, value) -> {
            var old = before.get(field);
            var now = ValueText.of(value);
            if (!Objects.equals(old, now)) {
                differing.put(field, value);
                noted.put(field.getName(), old, now);
            }
        });
        if (noted.isEmpty()) {
            return false;
        }
        var fields = List.copyOf(differing.keySet());
        var statement = change.statement(List.of(Operation.UPDATE, table, fields), () -> {
            var set = new LinkedHashMap<Field<?>, Object>();
            fields.forEach(field -> set.put(field, null));
            return change.context().update(table).set(set).where(id(table).eq(0L)).getSQL();
        });
        var parameters = new ArrayList<Object>(differing.values());
        parameters.add(id);
        add(change, statement, Operation.UPDATE, table, id, differing, parameters);
        change.log().note(Operation.UPDATE, table.getName(), id, noted, origin);
        return true;
    }

    private static void delete(OpenChange change, Table<?> table, long id, Origin origin) throws SQLException {
        var noted = new FieldChanges();
        read(change, table, id, List.of(table.fields())).forEach((field, old) -> {
            if (old != null && !ID.equals(field.getName())) {
                noted.put(field.getName(), old, null);
            }
        });
        var statement = change.statement(List.of(Operation.DELETE, table), () ->
                change.context().deleteFrom(table).where(id(table).eq(0L)).getSQL());
        add(change, statement, Operation.DELETE, table, id, Map.of(), List.of(id));
        change.log().note(Operation.DELETE, table.getName(), id, noted, origin);
    }

    private static Map<Field<?>, String> read(OpenChange change, Table<?> table, long id, List<Field<?>> fields)
            throws SQLException {
        if (change.pending().holds(table, id)) {
            change.pending().flush();
        }
        var statement = change.statement(List.of("read", table, fields), () ->
                change.context().select(fields).from(table).where(id(table).eq(0L)).getSQL());
        PendingWrites.bind(statement, List.of(id));
        try (var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("no row " + id + " in " + table.getName());
            }
            var values = new LinkedHashMap<Field<?>, String>();
            for (int i = 0; i < fields.size(); i++) {
                values.put(fields.get(i), ValueText.of(rows.getObject(i + 1, ValueText.type(fields.get(i)))));
            }
            return values;
        }
    }

    private static Map<Field<?>, Object> stored(Map<? extends Field<?>, ?> values) {
        var stored = new LinkedHashMap<Field<?>, Object>();
        values.forEach((field, value) -> stored.put(field, ValueText.stored(field, value)));
        return stored;
    }

    private static Map<Field<?>, Object> before(Table<?> table, FieldChanges old) {
        var values = new LinkedHashMap<Field<?>, Object>();
        old.fields().forEach((name, change) -> {
            var field = table.field(name);
            values.put(field, ValueText.parse(field, change.before()));
        });
        return values;
    }

    private static Map<Field<?>, Object> touched(TableRecord<?> values) {
        var touched = new LinkedHashMap<Field<?>, Object>();
        for (var field : values.fields()) {
            if (values.touched(field) && !ID.equals(field.getName())) {
                touched.put(field, values.get(field));
            }
        }
        return touched;
    }

    private static Field<Long> id(Table<?> table) {
        return DSL.field(table.field(ID).getQualifiedName(), Long.class);
    }

    /** Work on the action of this thread. */
    private interface Work<T> {
        T on(OpenChange change) throws SQLException;
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.on(session.change());
        } catch (SQLException trouble) {
            throw StoreTrouble.failure(trouble);
        }
    }
}
