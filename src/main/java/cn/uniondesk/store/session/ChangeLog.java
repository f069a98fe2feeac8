package cn.uniondesk.store.session;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Who changed what, when, from which value to which, in the transaction of the change itself. Every change of a
 * business row passes {@link #note}: this is the place where an authenticated journal can listen.
 * Rows are written in batches, the last of them before the commit.
 */
final class ChangeLog implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String ACTION = "insert into action (at, account, name, batch) values (?, ?, ?, ?)";
    private static final String BELONGS = "update action set batch = ? where id = ?";
    private static final String CHANGE = "insert into change"
            + " (action_id, record_table, record_id, operation, fields, batch, sheet, row_number)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Action action;
    private final String account;
    private final Clock clock;
    private PreparedStatement insert;
    private long actionId;
    private long batch;
    private int waiting;

    ChangeLog(Connection connection, Action action, String account, Clock clock) {
        this.connection = connection;
        this.action = action;
        this.account = account;
        this.clock = clock;
    }

    void note(Operation operation, String table, long id, FieldChanges fields, Origin origin) throws SQLException {
        if (insert == null) {
            begin(origin);
        }
        if (origin.batch() != batch && origin.batch() != 0) {
            belongTo(origin.batch());
        }
        insert.setLong(1, actionId);
        insert.setString(2, table);
        insert.setLong(3, id);
        insert.setString(4, operation.code());
        insert.setString(5, fields.json());
        insert.setLong(6, origin.batch());
        insert.setString(7, origin.sheet());
        insert.setLong(8, origin.row());
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** An action that changes nothing leaves no trace: its row is made with the first change. */
    private void begin(Origin origin) throws SQLException {
        batch = origin.batch();
        try (var begin = connection.prepareStatement(ACTION, Statement.RETURN_GENERATED_KEYS)) {
            begin.setObject(1, OffsetDateTime.now(clock));
            begin.setString(2, account);
            begin.setString(3, action.name());
            begin.setLong(4, origin.batch());
            begin.executeUpdate();
            try (var keys = begin.getGeneratedKeys()) {
                keys.next();
                actionId = keys.getLong(1);
            }
        }
        insert = connection.prepareStatement(CHANGE);
    }

    /** What an import needs beside its rows, such as a number in sequence, may be noted before them and stays when it is undone. */
    private void belongTo(long imported) throws SQLException {
        if (batch != 0) {
            throw new IllegalStateException("one action of two imports: " + batch + ", " + imported);
        }
        try (var set = connection.prepareStatement(BELONGS)) {
            set.setLong(1, imported);
            set.setLong(2, actionId);
            set.executeUpdate();
        }
        batch = imported;
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
    }
}
