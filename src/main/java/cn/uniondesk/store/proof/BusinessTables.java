package cn.uniondesk.store.proof;

import cn.uniondesk.store.tables.DefaultSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.ForeignKey;
import org.jooq.Table;

/** The tables whose rows are the office's content, those referred to before those that refer. */
public final class BusinessTables {

    /** Logs, the store's own book-keeping and habits of the desk: an undone import leaves its traces here alone. */
    private static final Set<String> OTHERS = Set.of(
            "SCHEMA_VERSION", "ACCOUNT", "ACTION", "CHANGE", "COLUMN_MAPPING", "PRINTED_PAPER", "SENSITIVE_LOOK",
            "SETTING", "DELETED_RECORD", "RECORD_NUMBER", "EXPORT_NOTE");
    private static final String IMPORT_LOG = "IMPORT_";

    private BusinessTables() {}

    /** In an order in which each table follows the others that it refers to. Refuses a circle between tables. */
    public static List<Table<?>> inOrder() {
        return inOrder(DefaultSchema.DEFAULT_SCHEMA.getTables());
    }

    static List<Table<?>> inOrder(Collection<? extends Table<?>> tables) {
        var waiting = new ArrayList<Table<?>>();
        tables.stream().filter(BusinessTables::isBusiness)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(waiting::add);
        var ordered = new LinkedHashSet<Table<?>>();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(table -> references(table).stream()
                    .map(key -> key.getKey().getTable())
                    .allMatch(parent -> parent.equals(table) || ordered.contains(parent))).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + waiting);
            }
            ordered.addAll(ready);
            waiting.removeAll(ready);
        }
        return List.copyOf(ordered);
    }

    private static boolean isBusiness(Table<?> table) {
        return !OTHERS.contains(table.getName()) && !table.getName().startsWith(IMPORT_LOG);
    }

    /** The references of a table to business tables; each is one column to the other's id. */
    public static List<ForeignKey<?, ?>> references(Table<?> table) {
        var references = new ArrayList<ForeignKey<?, ?>>();
        for (var key : table.getReferences()) {
            if (isBusiness(key.getKey().getTable())) {
                references.add(key);
            }
        }
        return references;
    }
}
