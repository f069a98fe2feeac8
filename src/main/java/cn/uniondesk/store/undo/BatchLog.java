package cn.uniondesk.store.undo;

import static cn.uniondesk.store.tables.Tables.ACTION;
import static cn.uniondesk.store.tables.Tables.CHANGE;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.store.proof.BusinessTables;
import cn.uniondesk.store.session.FieldChanges;
import cn.uniondesk.store.session.Operation;
import cn.uniondesk.store.session.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What the log says of one batch: the rows that it touched, in order, and what happened to them since. */
public final class BatchLog {

    private final DSLContext sql;
    private final long batch;
    private final Map<String, Table<?>> tables = new HashMap<>();
    /** First operation of the batch on each row, in the order of writing. */
    private final Map<Row, Operation> first = new LinkedHashMap<>();

    BatchLog(DSLContext sql, long batch) {
        this.sql = sql;
        this.batch = batch;
        BusinessTables.inOrder().forEach(table -> tables.put(table.getName(), table));
        sql.select(CHANGE.RECORD_TABLE, CHANGE.RECORD_ID, CHANGE.OPERATION).from(CHANGE)
                .where(of(batch)).and(CHANGE.RECORD_TABLE.in(tables.keySet()))
                .orderBy(CHANGE.ID)
                .forEach(row -> first.putIfAbsent(new Row(row.value1(), row.value2()), Operation.of(row.value3())));
    }

    /** Changes that a batch made: an index leads to them through its actions. */
    public static Condition of(long batch) {
        return CHANGE.ACTION_ID.in(select(ACTION.ID).from(ACTION).where(ACTION.BATCH.eq(batch))).and(CHANGE.BATCH.eq(batch));
    }

    Table<?> table(Row row) {
        return tables.get(row.table());
    }

    /** Rows that the batch created, oldest first. */
    List<Row> created() {
        return touched(Operation.INSERT);
    }

    List<Row> touched(Operation operation) {
        return first.entrySet().stream().filter(each -> each.getValue() == operation).map(Map.Entry::getKey).toList();
    }

    boolean touchedAny(Row row) {
        return first.containsKey(row);
    }

    /** Those of the rows that the batch touched which are there now. */
    Set<Row> present() {
        var present = new HashSet<Row>();
        first.keySet().stream().map(Row::table).distinct().map(tables::get).forEach(table ->
                sql.select(id(table)).from(table)
                        .where(id(table).in(select(CHANGE.RECORD_ID).from(CHANGE)
                                .where(of(batch)).and(CHANGE.RECORD_TABLE.eq(table.getName()))))
                        .forEach(row -> present.add(new Row(table.getName(), row.value1()))));
        return present;
    }

    /** For each field that the batch changed in a row, the value before it. */
    FieldChanges before(Row row) {
        var before = new FieldChanges();
        sql.select(CHANGE.FIELDS).from(CHANGE)
                .where(of(batch)).and(CHANGE.RECORD_TABLE.eq(row.table()))
                .and(CHANGE.RECORD_ID.eq(row.id())).orderBy(CHANGE.ID)
                .forEach(change -> FieldChanges.parse(change.value1()).fields().forEach(before.fields()::putIfAbsent));
        return before;
    }

    /** Rows that another action changed since, unless all that it changed is back as the batch left it. */
    List<Row> editedSince() {
        var since = new LinkedHashMap<Row, Map<String, String>>();
        var start = select(CHANGE.RECORD_TABLE, CHANGE.RECORD_ID, min(CHANGE.ID).as("start")).from(CHANGE)
                .where(of(batch)).groupBy(CHANGE.RECORD_TABLE, CHANGE.RECORD_ID).asTable("touched");
        sql.select(CHANGE.RECORD_TABLE, CHANGE.RECORD_ID, CHANGE.FIELDS).from(start).join(CHANGE)
                .on(CHANGE.RECORD_TABLE.eq(start.field(CHANGE.RECORD_TABLE)))
                .and(CHANGE.RECORD_ID.eq(start.field(CHANGE.RECORD_ID)))
                .and(CHANGE.ID.gt(start.field("start", Long.class)))
                .where(CHANGE.BATCH.ne(batch)).orderBy(CHANGE.ID)
                .forEach(change -> {
                    var values = since.computeIfAbsent(new Row(change.value1(), change.value2()), row -> new HashMap<>());
                    FieldChanges.parse(change.value3()).fields()
                            .forEach((field, value) -> values.putIfAbsent(field, value.before()));
                });
        var edited = new ArrayList<Row>();
        since.forEach((row, asLeft) -> {
            if (first.containsKey(row) && !asLeft.equals(present(row, asLeft.keySet())) && !isAsBefore(row)) {
                edited.add(row);
            }
        });
        return edited;
    }

    /** What is as it was before the batch has been taken back already. */
    private boolean isAsBefore(Row row) {
        var before = new HashMap<String, String>();
        before(row).fields().forEach((field, value) -> before.put(field, value.before()));
        return first.get(row) == Operation.UPDATE && before.equals(present(row, before.keySet()));
    }

    /** Empty where the row is gone. */
    private Map<String, String> present(Row row, Set<String> fields) {
        var table = table(row);
        var present = new HashMap<String, String>();
        var columns = new TreeSet<>(fields).stream().map(table::field).filter(Objects::nonNull).toList();
        sql.select(columns).from(table).where(id(table).eq(row.id())).forEach(found ->
                columns.forEach(column -> present.put(column.getName(), ValueText.of(found.get(column)))));
        return present;
    }

    static Field<Long> id(Table<?> table) {
        return DSL.field(table.field("ID").getQualifiedName(), Long.class);
    }
}
