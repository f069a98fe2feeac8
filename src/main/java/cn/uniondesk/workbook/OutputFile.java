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

/** A file that appears whole or not at all: written beside its place, looked at again, then moved. */
public final class OutputFile {

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(300);

    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public interface Looking {
        void at(Path file) throws IOException;
    }

    private final Path folder;
    private final String name;

    public OutputFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    public Path write(Writing writing, Looking looking) {
        Path beside = null;
        try {
            Files.createDirectories(folder);
            beside = Files.createTempFile(folder, ".uniondesk", ".part");
            try (var out = Files.newOutputStream(beside)) {
                writing.to(out);
            }
            looking.at(beside);
            return move(beside);
        } catch (IOException trouble) {
            throw new Failure("workbook.not_written", trouble, folder.toString());
        } finally {
            remove(beside);
        }
    }

    private Path move(Path beside) throws IOException {
        var target = folder.resolve(name);
        for (int attempt = 1; ; attempt++) {
            try {
                if (isHeldOpen(target)) {
                    throw new FileSystemException(name);
                }
                return Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (FileSystemException held) {
                if (attempt == ATTEMPTS) {
                    throw new Failure("workbook.held_open", held, name, free());
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Excel, WPS and LibreOffice leave a small file beside one that they hold open. */
    private boolean isHeldOpen(Path target) {
        return Files.exists(target)
                && (Files.exists(folder.resolve("~$" + name)) || Files.exists(folder.resolve(".~lock." + name + "#")));
    }

    private String free() {
        var stem = name.substring(0, name.lastIndexOf('.'));
        int copy = 2;
        while (Files.exists(folder.resolve(stem + " (" + copy + ").xlsx"))) {
            copy++;
        }
        return stem + " (" + copy + ").xlsx";
    }

    private static void remove(Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException leftBehind) {
            throw new Failure("workbook.not_written", leftBehind, beside.getParent().toString());
        }
    }
}
