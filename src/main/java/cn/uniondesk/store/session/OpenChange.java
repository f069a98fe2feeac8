package cn.uniondesk.store.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** An office action in progress: its transaction, its prepared statements, what waits to be written and its log. */
final class OpenChange implements AutoCloseable {

    private final Connection connection;
    private final DSLContext context;
    private final ChangeLog log;
    private final Map<Object, PreparedStatement> statements = new HashMap<>();
    private final PendingWrites pending = new PendingWrites();
    private final NextIds ids;
    private final Map<Table<?>, EnteredRows> entered = new HashMap<>();
    private boolean broken;
    private boolean unseen;

    OpenChange(Connection connection, DSLContext context, ChangeLog log) throws SQLException {
        this.connection = connection;
        this.context = context.configuration()
                .derive(new DefaultExecuteListenerProvider(new WritesFirst(pending))).dsl();
        this.log = log;
        this.ids = new NextIds(connection);
    }

    /** Whatever statement runs in the action sees what the action has written. */
    private record WritesFirst(PendingWrites pending) implements ExecuteListener {
        @Override
        public void start(ExecuteContext statement) {
            try {
                pending.flush();
            } catch (SQLException trouble) {
                throw new DataAccessException("waiting rows", trouble);
            }
        }
    }

    PendingWrites pending() {
        return pending;
    }

    NextIds ids() {
        return ids;
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
    PreparedStatement statement(Object key, Supplier<String> sql) throws SQLException {
        var known = statements.get(key);
        if (known == null) {
            known = connection.prepareStatement(sql.get());
            statements.put(key, known);
        }
        return known;
    }

    /** Whether a row with this key cannot be there yet, because what owns it came in this action and has none like it. */
    boolean isNew(Table<?> table, List<Object> key, Field<?> owner) {
        return key.getFirst() instanceof Long id
                && TableOrder.owner(owner).filter(parent -> ids.isOurs(parent, id)).isPresent()
                && entered.computeIfAbsent(table, _ -> new EnteredRows()).add(id, key);
    }

    /** Something is written past the record writer; which tables, nobody can say. */
    void writesUnseen() {
        unseen = true;
    }

    /** Tells, once it is committed, which tables were written to. */
    void tell(KeptAnswers answers) {
        answers.forget(pending.written());
        if (unseen) {
            answers.forgetAll();
        }
    }

    void complete() throws SQLException {
        if (broken) {
            throw new IllegalStateException("an action inside of this one has failed");
        }
        pending.flush();
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
