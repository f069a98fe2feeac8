package cn.uniondesk.store;

import cn.uniondesk.store.migration.Migrations;
import cn.uniondesk.store.session.Database;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** A store in memory with the real schema, for tests of table classes and use cases; its account is 测试员. */
public final class MemoryStore implements AutoCloseable {

    private final Connection keepsItAlive;
    private final StoreSession session;

    public MemoryStore() {
        this(Clock.systemDefaultZone());
    }

    public MemoryStore(Clock clock) {
        this(Database.inMemory("test-" + UUID.randomUUID()), clock);
    }

    /** The same in an encrypted file, for what is too much for the memory. */
    public static MemoryStore onDisk(Path folder) {
        return new MemoryStore(Database.encrypted(folder, new byte[32]), Clock.systemDefaultZone());
    }

    private MemoryStore(Database database, Clock clock) {
        keepsItAlive = database.open();
        try {
            new Migrations().apply(keepsItAlive);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        session = new StoreSession(database, "测试员", clock);
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
        session.close();
        try {
            keepsItAlive.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
