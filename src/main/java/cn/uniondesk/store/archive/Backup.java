package cn.uniondesk.store.archive;

import static cn.uniondesk.store.tables.Tables.OFFICE;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.Trees;
import cn.uniondesk.store.file.WholeFile;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.migration.Migrations;
import cn.uniondesk.store.proof.ContentHash;
import cn.uniondesk.store.session.StoreSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

/**
 * Writes an encrypted backup while the office goes on working. It gets its name, and is called good, only after it was
 * restored into a folder of its own and held the same rows as the store at the moment of the backup.
 */
public final class Backup {

    public static final String ENDING = ".udbackup";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss");

    private final DataFolder folder;
    private final KeyRing keys;
    private final StoreSession session;
    private final Clock clock;

    public Backup(DataFolder folder, KeyRing keys, StoreSession session, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.session = session;
        this.clock = clock;
    }

    /** Gives the file, named by the office's code and the time, in the target folder. */
    public Path write(Path target) {
        var work = folder.backups().resolve(".proof-" + STAMP.format(LocalDateTime.now(clock)));
        Trees.delete(work);
        try {
            requireFree();
            Files.createDirectories(work);
            Files.createDirectories(target);
            var name = name(target);
            var part = target.resolve("." + name + ".part");
            try {
                var manifest = copy(work, part);
                prove(part, work, manifest);
                WholeFile.move(part, target.resolve(name));
                NewestBackup.note(folder, target.resolve(name));
            } finally {
                Files.deleteIfExists(part);
            }
            return target.resolve(name);
        } catch (IOException unwritable) {
            throw new Failure("backup.unwritable", unwritable);
        } finally {
            Trees.delete(work);
        }
    }

    /** The store once in H2's own copy, once in the test restore; kept files once in the test restore. */
    private void requireFree() throws IOException {
        long kept = 0;
        for (var file : Container.keptFiles(folder)) {
            kept += Files.size(file);
        }
        folder.requireFree((Files.exists(folder.store()) ? 2 * Files.size(folder.store()) : 0) + kept);
    }

    private BackupManifest copy(Path work, Path part) throws IOException {
        var online = work.resolve("online.zip");
        var manifest = session.readWhen(
                connection -> {
                    try (var backup = connection.prepareStatement("backup to ?")) {
                        backup.setString(1, online.toString());
                        backup.execute();
                    }
                },
                this::manifest);
        try (var zip = new ZipInputStream(Files.newInputStream(online))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Container.STORE)) {
                    var key = keys.key(KeyPurpose.BACKUP);
                    Container.write(part, folder, zip, manifest, key);
                    Arrays.fill(key, (byte) 0);
                    Files.delete(online);
                    return manifest;
                }
            }
        }
        throw new IOException("no store in the online copy");
    }

    private BackupManifest manifest() {
        var present = session.query(ContentHash::of);
        if (!present.isSound()) {
            throw new Failure("store.damaged");
        }
        try {
            return new BackupManifest(new Migrations().newest(), present.content(), present.rows(),
                    Container.keptFiles(folder).size(), OffsetDateTime.now(clock).toString());
        } catch (IOException unreadable) {
            throw new Failure("folder.unwritable", unreadable);
        }
    }

    private void prove(Path part, Path work, BackupManifest manifest) {
        try (var restored = Extracted.of(part, work.resolve("restored"), keys)) {
            if (!restored.manifest().equals(manifest)) {
                throw new Failure("backup.unlike");
            }
        }
    }

    private String name(Path target) {
        var code = session.query(sql -> sql.select(OFFICE.CODE).from(OFFICE).limit(1).fetchOptional(OFFICE.CODE))
                .orElse("").replaceAll("[^\\p{L}\\p{N}-]", "");
        var name = "uniondesk_" + code + "_" + STAMP.format(LocalDateTime.now(clock));
        for (int again = 2; Files.exists(target.resolve(name + ENDING)); again++) {
            name = name.replaceAll("\\(\\d+\\)$", "") + "(" + again + ")";
        }
        return name + ENDING;
    }
}
