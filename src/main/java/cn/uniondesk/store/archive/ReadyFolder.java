package cn.uniondesk.store.archive;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.Trees;
import cn.uniondesk.store.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A whole office, new or restored, that stands beside its place. Renaming its folder decides that it shall be the
 * office; what follows may be cut off anywhere and is finished when the folder is next opened.
 */
public final class ReadyFolder {

    /** Where a new office, and where a backup is taken out, until it is whole. */
    public static final String NEW = ".new";
    static final String RESTORED = ".restore";
    private static final String READY = "arriving-";
    private static final List<String> PARTS = List.of("store.mv.db", "keys.json", "attachments", "sources");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss");

    private ReadyFolder() {}

    /** Moves the office in, and the present one, if any, aside into {@code backups}. The folder is locked. */
    public static void arrive(Path office, DataFolder folder, Clock clock) {
        try {
            // All parts stand ready, empty ones too: what is missing was moved in.
            Files.createDirectories(office.resolve("attachments"));
            Files.createDirectories(office.resolve("sources"));
            WholeFile.move(office, folder.home().resolve(READY + STAMP.format(LocalDateTime.now(clock))));
            folder.reached("decided");
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
        finish(folder);
    }

    /** Whether something was cut off here. */
    public static boolean isLeft(DataFolder folder) {
        if (!Files.isDirectory(folder.home())) {
            return false;
        }
        try {
            return Files.exists(folder.home().resolve(NEW)) || Files.exists(folder.home().resolve(RESTORED))
                    || !ready(folder).isEmpty();
        } catch (IOException unreadable) {
            throw new Failure("folder.unwritable", unreadable);
        }
    }

    /** Ends an arrival that was cut off, takes away what was not decided yet, and tells which. The folder is locked. */
    public static Optional<Leftover> settle(DataFolder folder) {
        var finished = finish(folder);
        boolean isNew = Files.exists(folder.home().resolve(NEW));
        boolean isRestored = Files.exists(folder.home().resolve(RESTORED));
        Trees.delete(folder.home().resolve(NEW));
        Trees.delete(folder.home().resolve(RESTORED));
        if (finished.isPresent()) {
            return finished;
        }
        return isNew ? Optional.of(Leftover.SETUP_DROPPED)
                : isRestored ? Optional.of(Leftover.RESTORE_DROPPED) : Optional.empty();
    }

    private static Optional<Leftover> finish(DataFolder folder) {
        Optional<Leftover> finished = Optional.empty();
        try {
            for (var ready : ready(folder)) {
                boolean isRestored = Files.exists(ready.resolve(BackupManifest.NAME));
                var aside = folder.backups().resolve("before-" + ready.getFileName());
                for (var part : PARTS) {
                    moveIn(ready.resolve(part), folder.home().resolve(part), aside.resolve(part), folder);
                }
                Trees.delete(ready);
                folder.reached("arrived");
                finished = Optional.of(isRestored ? Leftover.RESTORE_FINISHED : Leftover.SETUP_FINISHED);
            }
            return finished;
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
    }

    /** A folder that stands again beside its old one is a new, empty one. */
    private static void moveIn(Path ready, Path place, Path aside, DataFolder folder) throws IOException {
        if (!Files.exists(ready)) {
            return;
        }
        if (Files.exists(place) && (Files.exists(aside) || isEmptyFolder(place))) {
            Files.delete(place);
        } else if (Files.exists(place)) {
            Files.createDirectories(aside.getParent());
            WholeFile.move(place, aside);
        }
        folder.reached("aside " + place.getFileName());
        WholeFile.move(ready, place);
        folder.reached("in " + place.getFileName());
    }

    private static boolean isEmptyFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (var inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    private static List<Path> ready(DataFolder folder) throws IOException {
        try (var inside = Files.list(folder.home())) {
            return inside.filter(each -> each.getFileName().toString().startsWith(READY)).sorted().toList();
        }
    }
}
