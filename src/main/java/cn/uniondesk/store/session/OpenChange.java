package cn.uniondesk.store.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** An office action in progress: its transaction, its prepared statements and its part of the log. */
final class OpenChange implements AutoCloseable {

    private final Connection connection;
    private final DSLContext context;
    private final ChangeLog log;
    private final Map<Object, PreparedStatement> statements = new HashMap<>();
    private boolean broken;

    OpenChange(Connection connection, DSLContext context, ChangeLog log) {
        this.connection = connection;
        this.context = context;
        this.log = log;
    }

    DSLContext context() {
        return context;
    }

    ChangeLog log() {
        return log;
    }

    /** An inner action that fails takes the outer one with it, even if the code between swallows the exception. */
    <T> T joined(Supplier<T> work) {
        boolean done = false;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            broken |= !done;
        }
    }

    /** The statement for this key, prepared once in an action: an import writes the same few thousands of times. */
    PreparedStatement statement(Object key, Supplier<String> sql, boolean generatesId) throws SQLException {
        var known = statements.get(key);
        if (known == null) {
            known = generatesId
                    ? connection.prepareStatement(sql.get(), new String[] {"ID"})
                    : connection.prepareStatement(sql.get());
            statements.put(key, known);
        }
        return known;
    }

    void complete() throws SQLException {
        if (broken) {
            throw new IllegalStateException("an action inside of this one has failed");
        }
        log.flush();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
        log.close();
    }
}
