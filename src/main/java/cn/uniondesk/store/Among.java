package cn.uniondesk.store;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** One of many values, written into the query: H2 looks for those in a set, but goes through parameters one by one. */
final class Among {

    private Among() {}

    static <T> Condition of(Field<T> column, Collection<T> values) {
        return column.in(values.stream().map(value -> DSL.inline(value, column)).toList());
    }
}
