package cn.uniondesk.store.file;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where an office's data lies, and what lies where. Everything in it that holds personal data is encrypted, but for
 * {@code outbox} and {@code inbox}, whose workbooks are made to be handed on.
 */
public final class DataFolder {

    /** Less than this and a save may find no room. */
    private static final long LEAST_FREE = 200L * 1024 * 1024;

    private final Path home;
    private final Surroundings surroundings;

    public DataFolder(Path home) {
        this(home, Surroundings.MACHINE);
    }

    public DataFolder(Path home, Surroundings surroundings) {
        this.home = home.toAbsolutePath().normalize();
        this.surroundings = surroundings;
    }

    /** Makes what is missing, then refuses a place where an office's data would not be safe. */
    public void prepare() {
        // H2 ends the path at a semicolon, wherever it stands.
        if (home.toString().contains(";")) {
            throw new Failure("folder.name");
        }
        try {
            for (var folder : new Path[] {home, attachments(), backups(), outbox(), inbox(), logs(), sources()}) {
                Files.createDirectories(folder);
            }
            if (surroundings.isRemote(home)) {
                throw new Failure("folder.network");
            }
            if (CloudFolder.holds(home, surroundings.environment())) {
                throw new Failure("folder.cloud");
            }
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
        requireFree(0);
    }

    /** Refuses if so many bytes more would leave too little room. */
    public void requireFree(long bytes) {
        try {
            if (surroundings.freeBytes(home) < bytes + LEAST_FREE) {
                throw new Failure("disk.low", Long.toString((bytes + LEAST_FREE) / 1024 / 1024));
            }
        } catch (IOException unreadable) {
            throw new Failure("folder.unwritable", unreadable);
        }
    }

    /** Tells the surroundings how far work on the whole office has come. */
    public void reached(String step) {
        surroundings.reached(home, step);
    }

    public Path home() {
        return home;
    }

    public Path store() {
        return home.resolve("store.mv.db");
    }

    public Path keys() {
        return home.resolve("keys.json");
    }

    /** Scans, encrypted. */
    public Path attachments() {
        return home.resolve("attachments");
    }

    public Path backups() {
        return home.resolve("backups");
    }

    /** Workbooks that were written for the district. */
    public Path outbox() {
        return home.resolve("outbox");
    }

    /** Receipts that came back. */
    public Path inbox() {
        return home.resolve("inbox");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** Files that were imported, encrypted, named by their SHA-256. */
    public Path sources() {
        return home.resolve("sources");
    }

    /** Wrong passwords in a row. */
    public Path attempts() {
        return home.resolve("attempts");
    }

    /** The name of the newest proved backup. */
    public Path lastBackup() {
        return home.resolve("last-backup");
    }

    /** Whether an office was set up here. */
    public boolean hasStore() {
        return Files.exists(store()) || Files.exists(keys());
    }
}
