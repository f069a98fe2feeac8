package cn.uniondesk.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A few lanes that read, each on the state of one moment; who finds all of them busy waits for the first free one. */
final class Readers implements AutoCloseable {

    private static final int LANES = 3;
    private static final long LOOK_MILLIS = 200;
    private static final String SNAPSHOT = "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT";

    private final List<DatabaseThread> lanes = new ArrayList<>();
    private volatile boolean closed;
    private final BlockingQueue<DatabaseThread> idle = new LinkedBlockingQueue<>();

    Readers(Database database) {
        for (int i = 1; i <= LANES; i++) {
            lanes.add(new DatabaseThread("store-reader-" + i, database, SNAPSHOT));
        }
        idle.addAll(lanes);
    }

    <T> T call(DatabaseThread.Work<T> work) {
        var lane = take();
        try {
            return lane.call(connection -> {
                try {
                    return work.on(connection);
                } finally {
                    end(connection);
                }
            });
        } finally {
            idle.add(lane);
        }
    }

    /** The moment ends here: the next read sees the state of its own. */
    private static void end(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
        }
    }

    private DatabaseThread take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (closed) {
                        throw new IllegalStateException("the store is closed");
                    }
                    var free = idle.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    if (free != null) {
                        return free;
                    }
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        lanes.forEach(lane -> take());
        // Who asks from here on is told so; a wait for a lane that never comes back would hold the window for good.
        closed = true;
        lanes.forEach(DatabaseThread::close);
    }
}
