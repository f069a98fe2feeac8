package cn.uniondesk.store.file;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Copies of the store as it lies on the disk, taken before something opens or changes it: after an unclean stop the
 * recovery tool may still find in the file what opening it would clear away. The last three of each reason are kept.
 */
public final class SetAside {

    private static final int KEPT = 3;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss-SSS");

    private SetAside() {}

    /** Gives the folder of the copy. The store must be closed. */
    public static Path copy(DataFolder folder, String reason, Clock clock) {
        try {
            folder.requireFree(Files.size(folder.store()));
            var copy = folder.backups().resolve(reason + "-" + STAMP.format(LocalDateTime.now(clock)));
            Files.createDirectories(copy);
            for (var file : new Path[] {folder.store(), folder.keys()}) {
                WholeFile.write(copy.resolve(file.getFileName()), out -> Files.copy(file, out));
            }
            dropOldest(folder, reason);
            return copy;
        } catch (IOException trouble) {
            throw new Failure("folder.unwritable", trouble);
        }
    }

    /** Work on a copy of the closed store. */
    public interface Change {
        void in(Path copy) throws SQLException;
    }

    /** Changes a copy, which takes the store's place in one step once it is whole; until then the store stays as it is. */
    public static void inCopy(DataFolder folder, Change change) throws SQLException {
        var copy = folder.home().resolve(".upgrade");
        try {
            Trees.delete(copy);
            folder.requireFree(Files.size(folder.store()));
            Files.createDirectories(copy);
            var store = copy.resolve(folder.store().getFileName());
            Files.copy(folder.store(), store);
            change.in(copy);
            WholeFile.force(store);
            WholeFile.move(store, folder.store());
        } catch (IOException trouble) {
            throw new Failure("folder.unwritable", trouble);
        } finally {
            Trees.delete(copy);
        }
    }

    private static void dropOldest(DataFolder folder, String reason) throws IOException {
        try (var inside = Files.list(folder.backups())) {
            var copies = inside.filter(each -> each.getFileName().toString().startsWith(reason + "-")).sorted().toList();
            copies.subList(0, Math.max(0, copies.size() - KEPT)).forEach(Trees::delete);
        }
    }
}
