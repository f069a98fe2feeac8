package cn.uniondesk.store;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * One of many values, written into the query: H2 looks for those in a set, but goes through parameters one by one. A value
 * alone stays a parameter, so that its query is prepared once.
 */
public final class Among {

    private Among() {}

    public static <T> Condition of(Field<T> column, Collection<T> values) {
        return values.size() == 1 ? column.eq(values.iterator().next()) : column.in(values.stream().map(value -> DSL.inline(value, column)).toList());
    }
}
