package cn.uniondesk.workbook;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A file that appears whole or not at all: written beside its place, looked at again, then moved. */
public final class OutputFile implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(300);

    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public interface Looking {
        void at(Path file) throws IOException;
    }

    private final Path folder;
    private final Path beside;

    private OutputFile(Path folder, Path beside) {
        this.folder = folder;
        this.beside = beside;
    }

    public static Path write(Path file, Writing writing, Looking looking) {
        var whole = file.toAbsolutePath();
        try (var ready = prepare(whole.getParent(), writing, looking)) {
            return ready.stand(whole.getFileName().toString(), () -> { });
        }
    }

    /** Written and looked at, and nowhere to be seen yet; closing takes away what was not moved. */
    public static OutputFile prepare(Path folder, Writing writing, Looking looking) {
        OutputFile file = null;
        boolean ready = false;
        try {
            Files.createDirectories(folder);
            file = new OutputFile(folder, Files.createTempFile(folder, ".uniondesk", ".part"));
            try (var out = Files.newOutputStream(file.beside)) {
                writing.to(out);
            }
            looking.at(file.beside);
            ready = true;
            return file;
        } catch (IOException trouble) {
            throw new Failure("workbook.not_written", trouble, folder.toString());
        } finally {
            if (!ready && file != null) {
                file.close();
            }
        }
    }

    /**
     * Moves the file to its name and does what must follow once it stands there. If that fails the folder is as it was:
     * the file is taken away, and one of that name that stood there before stands there again.
     */
    public Path stand(String name, Runnable then) {
        Path before = null;
        try {
            before = copyOf(folder.resolve(name));
            var target = move(name);
            try {
                then.run();
            } catch (RuntimeException | Error undone) {
                takeBack(target, before);
                throw undone;
            }
            return target;
        } catch (IOException trouble) {
            throw new Failure("workbook.not_written", trouble, folder.toString());
        } finally {
            remove(before);
        }
    }

    private Path copyOf(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return null;
        }
        var copy = Files.createTempFile(folder, ".uniondesk", ".part");
        return Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void takeBack(Path target, Path before) throws IOException {
        if (before == null) {
            Files.deleteIfExists(target);
        } else {
            Files.move(before, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path move(String name) throws IOException {
        var target = folder.resolve(name);
        for (int attempt = 1; ; attempt++) {
            try {
                if (isHeldOpen(target)) {
                    throw new FileSystemException(name);
                }
                return Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (FileSystemException held) {
                if (attempt == ATTEMPTS) {
                    throw new Failure("workbook.held_open", held, name, free(name));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Excel, WPS and LibreOffice leave a small file beside one that they hold open. */
    private boolean isHeldOpen(Path target) {
        var name = target.getFileName();
        return Files.exists(target)
                && (Files.exists(folder.resolve("~$" + name)) || Files.exists(folder.resolve(".~lock." + name + "#")));
    }

    private String free(String name) {
        var stem = name.substring(0, name.lastIndexOf('.'));
        return IntStream.iterate(2, copy -> copy + 1).mapToObj(copy -> stem + " (" + copy + ").xlsx")
                .filter(each -> !Files.exists(folder.resolve(each))).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        remove(beside);
    }

    /** What cannot be taken away now goes when the program ends; what was written or refused stays said. */
    private static void remove(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            file.toFile().deleteOnExit();
        }
    }
}
