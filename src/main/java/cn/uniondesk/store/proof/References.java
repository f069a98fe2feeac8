package cn.uniondesk.store.proof;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds rows that refer to rows which are not there: a sound store has none, a flipped bit may make one. */
final class References {

    private References() {}

    static List<String> broken(DSLContext sql) {
        var broken = new ArrayList<String>();
        for (var table : BusinessTables.inOrder()) {
            for (var key : BusinessTables.references(table)) {
                int missing = missing(sql, table, key);
                if (missing > 0) {
                    broken.add(table.getName() + "." + key.getFields().getFirst().getName() + " -> "
                            + key.getKey().getTable().getName() + ": " + missing);
                }
            }
        }
        return broken;
    }

    private static int missing(DSLContext sql, Table<?> table, ForeignKey<?, ?> key) {
        var child = table.as("child");
        var parent = key.getKey().getTable().as("parent");
        var link = number(child, key.getFields().getFirst().getName());
        var id = number(parent, key.getKey().getFields().getFirst().getName());
        return sql.fetchCount(sql.selectOne().from(child).leftJoin(parent).on(link.eq(id))
                .where(link.isNotNull()).and(id.isNull()));
    }

    private static Field<Long> number(Table<?> table, String name) {
        return DSL.field(table.field(name).getQualifiedName(), Long.class);
    }
}
