package cn.uniondesk.store;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Pages a list so that the last page comes as fast as the first: by an index where a stored column orders it, else by an
 * order that is kept until something of it is written to. The cursor names the last row shown.
 *
 * @param sorts name of a column of the list to what it orders by
 * @param id tells rows of equal sort value apart
 */
record KeyPages(Map<String, Field<?>> sorts, Field<Long> id) {

    private static final char SEPARATOR = '\u001f';
    private static final Field<Long> ROW_ID = DSL.field(DSL.name("page_id"), Long.class);

    /** What is asked of which rows. */
    record Selection(Collection<? extends SelectFieldOrAsterisk> fields, Table<?> from, Condition where) {}

    <T> Page<T> page(Session session, ListQuery query, Selection selection, Function<Record, T> line) {
        var key = sortField(query.sort());
        long total = session.kept(
                DSL.selectCount().from(selection.from()).where(selection.where()), found -> found.getFirst().value1()).longValue();
        return query.search().isBlank() && query.filters().isEmpty() && isIndexed(key)
                ? session.query(db -> keyed(db, query, selection, key, line, total))
                : ordered(session, query, selection, key, line, total);
    }

    private static boolean isIndexed(Field<?> key) {
        return key instanceof TableField<?, ?> column && column.getTable().getIndexes().stream()
                .anyMatch(index -> index.getFields().getFirst().getName().equals(column.getName()));
    }

    /** An index leads to the rows in their order. */
    private <K, T> Page<T> keyed(
            DSLContext db, ListQuery query, Selection selection, Field<K> key, Function<Record, T> line, long total) {
        var sortKey = key.as("page_key");
        // Only what orders the rows is worked out for all of them; the columns only for those that are shown.
        var order = db.select(sortKey, id.as(ROW_ID))
                .from(selection.from())
                .where(selection.where())
                .and(after(query, key))
                .orderBy(query.ascending() ? key.asc() : key.desc(), query.ascending() ? id.asc() : id.desc())
                .limit(query.size() + 1)
                .fetch();
        var shown = order.stream().limit(query.size()).map(row -> row.get(ROW_ID)).toList();
        var next = "";
        if (order.size() > query.size()) {
            var last = order.get(query.size() - 1);
            next = last.get(sortKey) + String.valueOf(SEPARATOR) + last.get(ROW_ID);
        }
        return new Page<>(lines(db, selection, shown, line), total, next);
    }

    /** What is worked out for each row, such as its state of the day, is worked out once for all pages. */
    private <T> Page<T> ordered(
            Session session, ListQuery query, Selection selection, Field<?> key, Function<Record, T> line, long total) {
        long[] order = session.kept(
                DSL.select(id.as(ROW_ID)).from(selection.from()).where(selection.where()).orderBy(key.asc(), id.asc()),
                rows -> rows.stream().mapToLong(row -> row.value1()).toArray());
        int from = query.after().isEmpty() ? 0 : next(order, query);
        int to = Math.min(from + query.size(), order.length);
        var shown = new ArrayList<Long>();
        for (int place = from; place < to; place++) {
            shown.add(row(order, place, query));
        }
        var next = to < order.length ? to - 1 + String.valueOf(SEPARATOR) + shown.getLast() : "";
        return new Page<>(session.query(db -> lines(db, selection, shown, line)), total, next);
    }

    private static long row(long[] order, int place, ListQuery query) {
        return order[query.ascending() ? place : order.length - 1 - place];
    }

    /** The place behind the last row shown; where the list has changed since, behind wherever that row is now. */
    private static int next(long[] order, ListQuery query) {
        int end = query.after().lastIndexOf(SEPARATOR);
        int place = Integer.parseInt(query.after().substring(0, end));
        long last = Long.parseLong(query.after().substring(end + 1));
        if (place < order.length && row(order, place, query) == last) {
            return place + 1;
        }
        for (int now = 0; now < order.length; now++) {
            if (row(order, now, query) == last) {
                return now + 1;
            }
        }
        return Math.min(place, order.length);
    }

    private <T> List<T> lines(DSLContext db, Selection selection, List<Long> shown, Function<Record, T> line) {
        var rows = db.select(selection.fields())
                .select(id.as(ROW_ID))
                .from(selection.from())
                .where(id.in(shown))
                .fetchMap(ROW_ID);
        return shown.stream().map(rows::get).filter(Objects::nonNull).map(line).toList();
    }

    private <K> Condition after(ListQuery query, Field<K> key) {
        if (query.after().isEmpty()) {
            return DSL.noCondition();
        }
        int end = query.after().lastIndexOf(SEPARATOR);
        var value = DSL.val(query.after().substring(0, end), key.getDataType());
        long row = Long.parseLong(query.after().substring(end + 1));
        // The outer comparison lets the index on the key be used; the inner ones are exact.
        return query.ascending()
                ? key.ge(value).and(key.gt(value).or(id.gt(row)))
                : key.le(value).and(key.lt(value).or(id.lt(row)));
    }

    private Field<?> sortField(String name) {
        var field = sorts.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return field;
    }

    /** A date that sorts also where it is unknown: before all others. */
    static Field<LocalDate> orEarliest(Field<LocalDate> date) {
        return DSL.coalesce(date, DSL.inline(LocalDate.of(1, 1, 1)));
    }
}
