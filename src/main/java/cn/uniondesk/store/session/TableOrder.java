package cn.uniondesk.store.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/** How tables stand behind those that they refer to, and where one refers to itself. Each is known by its id. */
final class TableOrder {

    private static final Map<Table<?>, Integer> DEPTHS = new ConcurrentHashMap<>();
    private static final Map<Table<?>, List<? extends Field<?>>> OWN = new ConcurrentHashMap<>();

    private static final Map<Field<?>, Optional<Table<?>>> OWNERS = new ConcurrentHashMap<>();

    private TableOrder() {}

    /** 0 for a table that refers to no other, else one more than the deepest that it refers to. */
    static int depth(Table<?> table) {
        var known = DEPTHS.get(table);
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (var key : table.getReferences()) {
            var parent = key.getKey().getTable();
            if (!parent.equals(table)) {
                depth = Math.max(depth, 1 + depth(parent));
            }
        }
        DEPTHS.put(table, depth);
        return depth;
    }

    /** The table that a column refers to; empty for a plain value. */
    static Optional<Table<?>> owner(Field<?> field) {
        return OWNERS.computeIfAbsent(field, _ -> ((TableField<?, ?>) field).getTable().getReferences().stream()
                .filter(key -> key.getFields().getFirst().equals(field))
                .<Table<?>>map(key -> key.getKey().getTable())
                .findFirst());
    }

    /** Columns by which rows of the table refer to others of it, such as a union to the one above. */
    static List<? extends Field<?>> ownReferences(Table<?> table) {
        return OWN.computeIfAbsent(table, _ -> table.getReferences().stream()
                .filter(key -> key.getKey().getTable().equals(table))
                .map(key -> key.getFields().getFirst())
                .toList());
    }
}
