package cn.uniondesk.store.archive;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.FolderLock;
import cn.uniondesk.store.file.Trees;
import cn.uniondesk.store.keys.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * Puts a backup back, or only looks whether it could be. It is opened with its own keys, that is with an account and
 * password of the day on which it was written, or with the recovery key.
 */
public final class Restore {

    private Restore() {}

    /** Checks a backup without putting it anywhere; {@code scratch} is a folder with room for it. */
    public static Verification verify(Path file, Path scratch, Function<Path, KeyRing> unlock) {
        try (var extracted = extract(file, scratch.resolve(".verify-" + System.nanoTime()), unlock)) {
            return extracted.verification();
        }
    }

    /**
     * Takes the backup out, proves it, sets the present office aside and moves the restored one in.
     * The folder must not be open; a backup that is not good leaves it as it was.
     */
    public static Verification restore(Path file, DataFolder folder, Function<Path, KeyRing> unlock, Clock clock) {
        folder.prepare();
        try (var lock = FolderLock.take(folder)) {
            lock.requireHeld();
            ReadyFolder.settle(folder);
            try (var extracted = extract(file, folder.home().resolve(ReadyFolder.RESTORED), unlock)) {
                // By it a restored office is told from a new one, should the arrival be cut off.
                Files.write(extracted.folder().resolve(BackupManifest.NAME), new byte[0]);
                folder.reached("extracted");
                ReadyFolder.arrive(extracted.folder(), folder, clock);
                return extracted.verification();
            }
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
    }

    private static Extracted extract(Path file, Path into, Function<Path, KeyRing> unlock) {
        if (!Files.isReadable(file)) {
            throw new Failure("backup.unreadable");
        }
        Trees.delete(into);
        try {
            Files.createDirectories(into);
            var keysFile = into.resolve("outer-keys.json");
            Container.extractKeys(file, keysFile);
            try (var keys = unlock.apply(keysFile)) {
                Files.delete(keysFile);
                return Extracted.of(file, into, keys);
            }
        } catch (IOException unwritable) {
            Trees.delete(into);
            throw new Failure("folder.unwritable", unwritable);
        } catch (RuntimeException refused) {
            Trees.delete(into);
            throw refused;
        }
    }
}
