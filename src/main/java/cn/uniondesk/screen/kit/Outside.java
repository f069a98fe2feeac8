package cn.uniondesk.screen.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the system's own windows do for the desk: choosing files and folders, and showing what was written. */
public interface Outside {

    /**
     * A kind of file as the system's window offers it.
     *
     * @param word what the kind is called
     * @param patterns such as {@code *.xlsx}
     */
    record FileKind(String word, List<String> patterns) {
        public FileKind {
            patterns = List.copyOf(patterns);
        }
    }

    /** A file to read; empty where the clerk chose none. */
    Optional<Path> toRead(String title, FileKind kind, Optional<Path> folder);

    /** A file to write, its name proposed; the system asks before one is replaced. */
    Optional<Path> toWrite(String title, FileKind kind, Optional<Path> folder, String name);

    Optional<Path> folder(String title, Optional<Path> folder);

    /** Tells that a file was written, and offers to open its folder. */
    default void tell(Kit kit, String said, Path written) {
        kit.window().notices().offer(said, kit.words().say("file.open_folder"), () -> reveal(written));
    }

    /**
     * Writes a file to where the clerk chooses, away from the window, and tells it.
     *
     * @param said key of the sentence that names the file
     */
    default void write(Kit kit, String title, FileKind kind, String name, String said, Consumer<Path> writer) {
        toWrite(title, kind, Optional.empty(), name).ifPresent(target -> kit.background().run(work -> {
            writer.accept(target);
            return target;
        }).onSuccess(written -> tell(kit, kit.words().say(said, written.getFileName()), written)).start());
    }

    /** Opens the file with whatever the system has for it. */
    void open(Path file);

    /** Opens the folder that the file lies in. */
    void reveal(Path file);
}
