package cn.uniondesk.store.proof;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.session.Database;
import cn.uniondesk.store.session.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/**
 * Tells, before a store is opened for work, whether its file is the whole store of an office. H2 alone takes an empty
 * file, or one that was cut behind its first blocks, for a new store, and fills it. Nothing is written here.
 */
public final class WholeStore {

    private static final int BLOCK = 4096;
    /** One block of the encryption and two of H2's own heads; what holds rows comes after them. */
    private static final long HEADS = 3L * BLOCK;

    /** What hinders reading for now says nothing of the file. */
    private static final Set<Integer> PASSING = Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2, ErrorCode.OUT_OF_MEMORY);

    private WholeStore() {}

    /** What can be seen without the key: refuses a file that is too short to hold a row. */
    public static void requireBody(Path file) {
        try {
            if (Files.size(file) <= HEADS) {
                throw new Failure("store.damaged");
            }
        } catch (IOException unreadable) {
            throw new Failure("folder.unwritable", unreadable);
        }
    }

    /** Refuses a file of which a part is missing, or that holds no office of ours. */
    public static void require(Path folder, byte[] key) {
        try (var connection = Database.readOnly(folder, key).connect()) {
            requireAllChunks(connection);
            requireOffice(connection);
        } catch (SQLException trouble) {
            var failure = StoreTrouble.failure(trouble);
            throw PASSING.contains(trouble.getErrorCode()) ? failure : new Failure("store.damaged", failure.getCause());
        }
    }

    /**
     * What holds rows must lie within the file, and a store that was closed well must be as new as its head says. The last
     * chunk is not among those listed; H2 has looked at its end.
     */
    private static void requireAllChunks(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        var store = session.getDatabase().getStore().getMvStore();
        long end = store.getLayoutMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("chunk."))
                .map(entry -> DataUtils.parseMap(entry.getValue()))
                .filter(chunk -> DataUtils.readHexLong(chunk, "livePages", 1) > 0)
                .mapToLong(chunk -> DataUtils.readHexLong(chunk, "block", 0) + DataUtils.readHexLong(chunk, "len", 0))
                .max().orElse(0);
        if (end * BLOCK > store.getFileStore().size() || wasClosed(store) && noted(store) > store.getCurrentVersion()) {
            throw new Failure("store.damaged");
        }
    }

    private static boolean wasClosed(MVStore store) {
        return DataUtils.readHexLong(store.getStoreHeader(), "clean", 0) != 0;
    }

    private static long noted(MVStore store) {
        return DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
    }

    private static void requireOffice(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select (select count(*) from schema_version), (select count(*) from office)")) {
            found.next();
            if (found.getInt(1) == 0 || found.getInt(2) == 0) {
                throw new Failure("store.damaged");
            }
        }
    }
}
