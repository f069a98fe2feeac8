package cn.uniondesk.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.schema.Sequence;
import org.jooq.Table;

/**
 * Ids of rows that are not written yet, from the sequence that the column itself draws from: none is ever given twice,
 * whoever writes. H2 gives an identity column's sequence no name that a statement could use.
 */
final class NextIds {

    private static final String SCHEMA = "PUBLIC";

    private final SessionLocal session;
    private final Map<Table<?>, Sequence> sequences = new HashMap<>();
    private final Map<Table<?>, Long> first = new HashMap<>();

    NextIds(Connection connection) throws SQLException {
        this.session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    long next(Table<?> table) {
        long next = sequences.computeIfAbsent(table, this::sequence).getNext(session).getLong();
        first.putIfAbsent(table, next);
        return next;
    }

    /** Whether the id was given here: ids only rise, and one action writes at a time. */
    boolean isOurs(Table<?> table, long id) {
        return id >= first.getOrDefault(table, Long.MAX_VALUE);
    }

    private Sequence sequence(Table<?> table) {
        return session.getDatabase().getSchema(SCHEMA).getTableOrView(session, table.getName()).getColumn("ID").getSequence();
    }
}
