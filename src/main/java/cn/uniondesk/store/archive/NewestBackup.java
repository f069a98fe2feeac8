package cn.uniondesk.store.archive;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The newest proved backup of an office, known beside the store: it is asked for when the store can say nothing.
 *
 * @param name of the file, wherever it lies
 */
public record NewestBackup(String name, LocalDate day) {

    /** Where a backup is the way out. */
    private static final Set<String> WANTING = Set.of("store.damaged", "store.lost", "keys.damaged", "keys.missing");
    private static final Pattern STAMPED = Pattern.compile(".*_(\\d{4}-\\d\\d-\\d\\d)_\\d{6}.*");

    /** Writes down which file is the newest. */
    static void note(DataFolder folder, Path file) throws IOException {
        WholeFile.write(folder.lastBackup(), out ->
                out.write(file.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The one noted, or a newer one that lies in the data folder itself. */
    static Optional<NewestBackup> of(DataFolder folder) throws IOException {
        var noted = Files.exists(folder.lastBackup()) ? Stream.of(Files.readString(folder.lastBackup())) : Stream.<String>of();
        try (var kept = Files.exists(folder.backups()) ? Files.list(folder.backups()) : Stream.<Path>of()) {
            return Stream.concat(noted, kept.map(file -> file.getFileName().toString()))
                    .filter(name -> name.endsWith(Backup.ENDING))
                    .flatMap(name -> named(name).stream())
                    .max(Comparator.comparing(NewestBackup::day).thenComparing(NewestBackup::name));
        }
    }

    private static Optional<NewestBackup> named(String name) {
        var stamp = STAMPED.matcher(name);
        try {
            return stamp.matches()
                    ? Optional.of(new NewestBackup(name, LocalDate.parse(stamp.group(1)))) : Optional.empty();
        } catch (DateTimeException renamed) {
            return Optional.empty();
        }
    }

    /** The same failure; where only a backup helps, it names the newest, or says that there is none. */
    public static Failure namedBy(Failure failure, DataFolder folder) {
        if (!WANTING.contains(failure.code())) {
            return failure;
        }
        try {
            return of(folder)
                    .map(it -> new Failure(failure.code() + ".backup", failure.getCause(), it.name(), it.day().toString()))
                    .orElseGet(() -> new Failure(failure.code() + ".none", failure.getCause()));
        } catch (IOException unreadable) {
            return failure;
        }
    }
}
