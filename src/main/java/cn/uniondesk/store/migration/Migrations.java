package cn.uniondesk.store.migration;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Brings a store to this program's schema, one numbered script after the other. A schema statement cannot be rolled
 * back, so whoever calls {@link #apply} on a store that holds something has a copy of it first.
 */
public final class Migrations {

    private static final String FOLDER = "/db/migration/";

    /** A script named {@code V001__office.sql} makes version 1. */
    record Script(long version, String name) {
        static Script of(String name) {
            return new Script(Long.parseLong(name.substring(1, name.indexOf("__"))), name);
        }
    }

    private final List<Script> scripts;

    /** The scripts of this program, as their index names them: a folder inside a jar cannot be listed. */
    public Migrations() {
        this(text("index").lines().filter(line -> !line.isBlank()).toList());
    }

    /** These scripts and no others, in this order. */
    public Migrations(List<String> names) {
        this.scripts = names.stream().map(Script::of).toList();
    }

    /** The version that this program knows. */
    public long newest() {
        return scripts.getLast().version();
    }

    /** The version of this store; 0 for a new one. */
    public long versionOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery(
                    "select count(*) from information_schema.tables where table_name = 'SCHEMA_VERSION'")) {
                found.next();
                if (found.getInt(1) == 0) {
                    return 0;
                }
            }
            try (var version = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
                version.next();
                return version.getLong(1);
            }
        }
    }

    /** Whether scripts wait for this store. A store of a newer program is refused. */
    public boolean isPending(Connection connection) throws SQLException {
        long version = versionOf(connection);
        if (version > newest()) {
            throw new Failure("store.newer", Long.toString(version), Long.toString(newest()));
        }
        return version < newest();
    }

    /** Runs what is missing and notes each script. */
    public void apply(Connection connection) throws SQLException {
        long version = versionOf(connection);
        for (var script : scripts) {
            if (script.version() > version) {
                try (var statement = connection.createStatement()) {
                    statement.execute(text(script.name()));
                }
                note(connection, script);
            }
        }
    }

    private static void note(Connection connection, Script script) throws SQLException {
        try (var insert = connection.prepareStatement("insert into schema_version values (?, ?, ?)")) {
            insert.setLong(1, script.version());
            insert.setString(2, script.name());
            insert.setObject(3, OffsetDateTime.now());
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static String text(String name) {
        try (var stream = Migrations.class.getResourceAsStream(FOLDER + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
