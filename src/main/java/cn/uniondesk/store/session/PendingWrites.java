package cn.uniondesk.store.session;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Table;

/**
 * Rows of one action that wait to be written together. They are written in an order that keeps what refers to what:
 * new rows parents first, then changes, then removals children first; where a row would not fit into that order, what
 * waits is written before it. Everything is written before anything is read, and at the latest before the commit.
 */
final class PendingWrites {

    private static final int MOST = 1000;

    /** Statements of one kind on one table, in the order of their first use. */
    private record Place(Operation operation, Table<?> table, int rank, int use) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::operation).thenComparingInt(Place::rank).thenComparingInt(Place::use);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** One row for a statement: its values in the statement's order, and what of its own table it refers to. */
    record Entry(Operation operation, Table<?> table, long id, List<?> values, Collection<?> parents) {}

    private final TreeMap<Place, PreparedStatement> waiting = new TreeMap<>();
    private final Map<PreparedStatement, Place> places = new HashMap<>();
    private final Map<Table<?>, Set<Long>> rows = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private int count;

    /** Whether the row is among those that wait. */
    boolean holds(Table<?> table, long id) {
        return count > 0 && rows.getOrDefault(table, Set.of()).contains(id);
    }

    /** Names of the tables that rows were written to so far. */
    Set<String> written() {
        return written;
    }

    void add(PreparedStatement statement, Entry entry) throws SQLException {
        if (disturbsOrder(places.get(statement), entry)) {
            flush();
        }
        var place = places.computeIfAbsent(statement, _ -> place(entry));
        waiting.put(place, statement);
        bind(statement, entry.values());
        statement.addBatch();
        written.add(entry.table().getName());
        rows.computeIfAbsent(entry.table(), _ -> new HashSet<>()).add(entry.id());
        if (++count == MOST) {
            flush();
        }
    }

    private Place place(Entry entry) {
        int depth = TableOrder.depth(entry.table());
        return new Place(entry.operation(), entry.table(), entry.operation() == Operation.DELETE ? -depth : depth, places.size());
    }

    /** What was removed or changed may have made room for the row, and must be so before it comes. */
    private boolean disturbsOrder(Place own, Entry entry) {
        boolean otherInserts = false;
        for (var other : waiting.keySet()) {
            if (other.table.equals(entry.table()) && !other.equals(own)) {
                boolean after = own == null ? other.operation.compareTo(entry.operation()) > 0 : other.compareTo(own) > 0;
                if (after && other.operation != Operation.INSERT) {
                    return true;
                }
                otherInserts |= after || entry.operation() == Operation.INSERT;
            }
        }
        return otherInserts && entry.parents().stream().anyMatch(parent -> parent instanceof Long id && holds(entry.table(), id));
    }

    static void bind(PreparedStatement statement, Iterable<?> values) throws SQLException {
        int position = 1;
        for (var value : values) {
            statement.setObject(position++, value);
        }
    }

    /** Writes what waits. */
    void flush() throws SQLException {
        if (count == 0) {
            return;
        }
        var statements = List.copyOf(waiting.values());
        waiting.clear();
        places.clear();
        rows.clear();
        count = 0;
        for (var statement : statements) {
            try {
                statement.executeBatch();
            } catch (BatchUpdateException several) {
                throw several.getNextException() == null ? several : several.getNextException();
            }
        }
    }
}
