package cn.uniondesk.store.archive;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.store.file.Trees;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.migration.Migrations;
import cn.uniondesk.store.proof.ContentHash;
import cn.uniondesk.store.session.Database;
import cn.uniondesk.store.session.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A backup taken out into a folder of its own and compared with what it says of itself. Everything in the folder is
 * still encrypted; closing takes the folder away, unless it was moved to where it belongs.
 */
final class Extracted implements AutoCloseable {

    private final Path folder;
    private final BackupManifest manifest;
    private final Verification verification;

    private Extracted(Path folder, BackupManifest manifest, Verification verification) {
        this.folder = folder;
        this.manifest = manifest;
        this.verification = verification;
    }

    /** Refuses a file that is damaged, of another office, of a newer program, or whose rows are not as it says. */
    static Extracted of(Path file, Path folder, KeyRing keys) {
        try {
            Files.createDirectories(folder);
            var key = keys.key(KeyPurpose.BACKUP);
            try {
                var manifest = Container.extract(file, folder, key);
                var verification = verify(folder, manifest, keys);
                return new Extracted(folder, manifest, verification);
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        } catch (IOException damaged) {
            Trees.delete(folder);
            throw new Failure(Files.isReadable(file) ? "backup.damaged" : "backup.unreadable", damaged);
        } catch (RuntimeException refused) {
            Trees.delete(folder);
            throw refused;
        }
    }

    private static Verification verify(Path folder, BackupManifest manifest, KeyRing keys) {
        var migrations = new Migrations();
        if (manifest.schema() > migrations.newest()) {
            throw new Failure("store.newer", Long.toString(manifest.schema()), Long.toString(migrations.newest()));
        }
        boolean isOlder = manifest.schema() < migrations.newest();
        var key = keys.key(KeyPurpose.STORE);
        var database = isOlder ? Database.encrypted(folder, key) : Database.readOnly(folder, key);
        Arrays.fill(key, (byte) 0);
        try (var connection = database.open()) {
            // The rows of an older schema can only be counted once they are in this one; their hash is then another.
            if (isOlder) {
                migrations.apply(connection);
            }
            var found = ContentHash.of(DSL.using(connection, SQLDialect.H2));
            if (!found.isSound() || !isOlder && !agrees(found, manifest)) {
                throw new Failure("backup.unlike");
            }
            return found;
        } catch (SQLException trouble) {
            throw StoreTrouble.failure(trouble);
        }
    }

    private static boolean agrees(Verification found, BackupManifest manifest) {
        return found.content().equals(manifest.content()) && found.rows().equals(manifest.rows());
    }

    Path folder() {
        return folder;
    }

    BackupManifest manifest() {
        return manifest;
    }

    Verification verification() {
        return verification;
    }

    @Override
    public void close() {
        Trees.delete(folder);
    }
}
