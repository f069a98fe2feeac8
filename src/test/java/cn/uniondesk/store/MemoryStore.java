package cn.uniondesk.store;

import cn.uniondesk.store.migration.Migrations;
import cn.uniondesk.store.session.Database;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** A store in memory with the real schema, for tests of table classes and use cases; its account is 测试员. */
public final class MemoryStore implements AutoCloseable {

    private final AutoCloseable beneath;
    /** What is beneath closes the session too. */
    private final boolean isWhole;
    private final StoreSession session;

    public MemoryStore() {
        this(Clock.systemDefaultZone());
    }

    public MemoryStore(Clock clock) {
        this(Database.inMemory("test-" + UUID.randomUUID()), clock);
    }

    private MemoryStore(Database database, Clock clock) {
        var keepsItAlive = database.open();
        beneath = keepsItAlive;
        isWhole = false;
        try {
            new Migrations().apply(keepsItAlive);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        session = new StoreSession(database, "测试员", clock);
    }

    /** An office on the disk, for tests that know nothing but this. */
    public static MemoryStore of(Store store) {
        return new MemoryStore(store);
    }

    private MemoryStore(Store store) {
        session = store.session();
        beneath = store;
        isWhole = true;
    }

    /** Implements both {@code Session} and {@code Transactions}. */
    public StoreSession session() {
        return session;
    }

    public RecordWriter writer() {
        return new RecordWriter(session);
    }

    @Override
    public void close() {
        if (!isWhole) {
            session.close();
        }
        try {
            beneath.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
