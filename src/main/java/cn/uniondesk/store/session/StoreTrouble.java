package cn.uniondesk.store.session;

import cn.uniondesk.office.acts.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/**
 * What is left of a database error once the SQL and the values that it quotes are taken out: its number and the place.
 * It is the cause of the failure that a person sees, and may be logged.
 */
public final class StoreTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Set<Integer> DAMAGE = Set.of(
            ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1,
            ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.SERIALIZATION_FAILED_1, ErrorCode.DESERIALIZATION_FAILED_1);
    private static final Set<Integer> CONFLICT = Set.of(
            ErrorCode.DUPLICATE_KEY_1, ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1,
            ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1, ErrorCode.NULL_NOT_ALLOWED,
            ErrorCode.VALUE_TOO_LONG_2);

    private StoreTrouble(int number, Throwable original) {
        super("H2 " + number);
        setStackTrace(original.getStackTrace());
    }

    /** The failure for a database error, without a word of what was written or read. */
    public static Failure failure(DataAccessException trouble) {
        var cause = trouble.getCause(SQLException.class);
        return cause == null ? failure(trouble, 0) : failure(cause);
    }

    public static Failure failure(SQLException trouble) {
        return failure(trouble, trouble.getErrorCode());
    }

    /** The commit went through, but nobody can say whether it lasts: the store is opened anew before it is used again. */
    static Failure unsure(Connection connection, SQLException trouble) throws SQLException {
        connection.close();
        return new Failure("store.unsure", new StoreTrouble(trouble.getErrorCode(), trouble));
    }

    private static Failure failure(Exception trouble, int number) {
        return new Failure(code(trouble, number), new StoreTrouble(number, trouble));
    }

    private static String code(Exception trouble, int number) {
        if (number == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return "folder.inUse";
        }
        if (isDiskFull(trouble)) {
            return "disk.full";
        }
        if (DAMAGE.contains(number) || isCutOff(trouble)) {
            return "store.damaged";
        }
        return CONFLICT.contains(number) ? "store.conflict" : "store.unavailable";
    }

    private static boolean isCutOff(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDiskFull(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && cause.getMessage() != null
                    && (cause.getMessage().contains("No space left") || cause.getMessage().contains("not enough space")
                            || cause.getMessage().contains("磁盘空间不足"))) {
                return true;
            }
        }
        return false;
    }
}
