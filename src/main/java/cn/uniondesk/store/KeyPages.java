package cn.uniondesk.store;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Pages a list by key instead of by offset, so that the last page comes as fast as the first. The cursor is the sort
 * value and the id of the last row shown.
 *
 * @param sorts name of a column of the list to what it orders by
 * @param id tells rows of equal sort value apart
 */
record KeyPages(Map<String, Field<?>> sorts, Field<Long> id) {

    private static final char SEPARATOR = '\u001f';
    private static final Field<Long> ROW_ID = DSL.field(DSL.name("page_id"), Long.class);

    /** What is asked of which rows. */
    record Selection(Collection<? extends SelectFieldOrAsterisk> fields, Table<?> from, Condition where) {}

    <T> Page<T> page(DSLContext db, ListQuery query, Selection selection, Function<Record, T> line) {
        return page(db, query, selection, sortField(query.sort()), line);
    }

    private <K, T> Page<T> page(
            DSLContext db, ListQuery query, Selection selection, Field<K> key, Function<Record, T> line) {
        var sortKey = key.as("page_key");
        long total = db.fetchCount(db.selectOne().from(selection.from()).where(selection.where()));
        // Only what orders the rows is worked out for all of them; the columns only for those that are shown.
        var order = db.select(sortKey, id.as(ROW_ID))
                .from(selection.from())
                .where(selection.where())
                .and(after(query, key))
                .orderBy(query.ascending() ? key.asc() : key.desc(), query.ascending() ? id.asc() : id.desc())
                .limit(query.size() + 1)
                .fetch();
        var shown = order.stream().limit(query.size()).map(row -> row.get(ROW_ID)).toList();
        var rows = db.select(selection.fields())
                .select(id.as(ROW_ID))
                .from(selection.from())
                .where(id.in(shown))
                .fetchMap(ROW_ID);
        var lines = shown.stream().map(rows::get).map(line).toList();
        var next = "";
        if (order.size() > query.size()) {
            var last = order.get(query.size() - 1);
            next = last.get(sortKey) + String.valueOf(SEPARATOR) + last.get(ROW_ID);
        }
        return new Page<>(lines, total, next);
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
