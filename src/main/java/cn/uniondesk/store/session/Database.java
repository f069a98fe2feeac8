package cn.uniondesk.store.session;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import org.h2.Driver;

/**
 * Where connections come from: the encrypted file of an office, or a passing store in memory.
 * The key is a random one in hex and never a person's password, because H2 stretches it only a little.
 */
public final class Database {

    /** What the launcher's 512 MB leave. */
    private static final long USUAL_HEAP = 490;

    /** Name of the store in its folder, without H2's ending. */
    private static final String STORE = "store";

    /*
     * COMPRESS: compressing costs less than encrypting all; retry: survives a channel closed under it; WRITE_DELAY=0 writes
     * at commit, CHECKPOINT SYNC then makes it last; trace files would be clear text; a result past MAX_MEMORY_ROWS goes to
     * an encrypted temporary file.
     */
    static final String SETTINGS = ";CIPHER=AES;COMPRESS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
            + ";CACHE_SIZE=" + ofHeap(131_072) + ";MAX_MEMORY_ROWS=" + ofHeap(200_000);

    /** So much with the launcher's heap, less in a smaller one and no more in a larger. */
    private static long ofHeap(long usual) {
        return Math.min(usual, usual * (Runtime.getRuntime().maxMemory() >> 20) / USUAL_HEAP);
    }

    private final String url;
    private final char[] password;

    Database(String url, char[] password) {
        this.url = url;
        this.password = password;
    }

    /** The store in this folder, made if it is not there; every connection has the 256-bit key. */
    public static Database encrypted(Path folder, byte[] key) {
        return new Database(fileUrl(folder) + SETTINGS, password(key));
    }

    /** The same for a moment: closing it does not stop to give back space, which takes seconds of a store of many years. */
    public static Database briefly(Path folder, byte[] key) {
        return new Database(fileUrl(folder) + SETTINGS + ";MAX_COMPACT_TIME=0", password(key));
    }

    /** The same, but the file must be there and stays as it is: for proving a copy. */
    public static Database readOnly(Path folder, byte[] key) {
        return new Database(fileUrl(folder) + SETTINGS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", password(key));
    }

    /** A store that lives as long as one of its connections. */
    public static Database inMemory(String name) {
        return new Database("jdbc:h2:mem:" + name, new char[0]);
    }

    private static String fileUrl(Path folder) {
        return "jdbc:h2:retry:" + folder.toAbsolutePath().resolve(STORE);
    }

    /** H2 takes the file's key and the user's password in one, with a space between; the user has none. */
    static char[] password(byte[] key) {
        return (HexFormat.of().formatHex(key) + " ").toCharArray();
    }

    /** A connection that tells its trouble as it is. */
    public Connection connect() throws SQLException {
        var login = new Properties();
        login.put("user", "sa");
        login.put("password", password.clone());
        var connection = new Driver().connect(url, login);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Opens a connection of its own for work beside any session: migrations, proofs. The caller closes it. */
    public Connection open() {
        try {
            return connect();
        } catch (SQLException trouble) {
            throw StoreTrouble.failure(trouble);
        }
    }
}
