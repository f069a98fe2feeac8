package cn.uniondesk.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One thread with one connection. Callers wait for it however often they are interrupted, and keep the interrupt for
 * themselves: the thread that touches H2 never sees one. There is no way to cancel what runs here.
 */
final class DatabaseThread implements AutoCloseable {

    /** Work on the lane's connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Database database;
    private final String prepare;
    private final ExecutorService thread;
    private Connection connection;

    /** @param prepare statement for each new connection, empty for none */
    DatabaseThread(String name, Database database, String prepare) {
        this.database = database;
        this.prepare = prepare;
        this.thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    <T> T call(Work<T> work) {
        return await(thread.submit(() -> run(work)));
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(connected());
        } catch (SQLException trouble) {
            throw StoreTrouble.failure(trouble);
        }
    }

    /** After a full disk H2 closes itself; the next call opens it again. */
    private Connection connected() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = database.connect();
            if (!prepare.isEmpty()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(prepare);
                }
            }
        }
        return connection;
    }

    private static <T> T await(Future<T> result) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException thrown) {
                    throw rethrow(thrown.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrow(Throwable cause) {
        return switch (cause) {
            case RuntimeException usual -> usual;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    /** Lets what runs come to its end, then gives the connection back. */
    @Override
    public void close() {
        call(open -> {
            open.close();
            return null;
        });
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
