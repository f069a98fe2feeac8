package cn.uniondesk.store.file;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that stands while the store is open: found at the next start, it tells of an unclean stop. */
public final class RunningMark {

    private final DataFolder folder;

    public RunningMark(DataFolder folder) {
        this.folder = folder;
    }

    public boolean stands() {
        return Files.exists(file());
    }

    public void set() {
        try {
            WholeFile.write(file(), out -> { });
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
    }

    /** Once the closed store is on the disk. */
    public void clear() {
        try {
            WholeFile.force(folder.store());
            Files.deleteIfExists(file());
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
    }

    private Path file() {
        return folder.home().resolve("running");
    }
}
