package cn.uniondesk.store.session;

import java.sql.Connection;
import java.sql.SQLException;

/** What makes a commit last. H2 syncs nothing at a commit, whatever its settings. */
interface Durability {

    /** One fsync for each office action. */
    Durability SYNCED = connection -> {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    };

    void afterCommit(Connection connection) throws SQLException;
}
