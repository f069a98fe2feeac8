package cn.uniondesk.office.safety;

import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Copies of the whole store, each called good only after it has been restored and compared. */
public interface Backups {

    /** When the last good backup was made. */
    Optional<Instant> lastProved();

    /** Makes a backup in the folder, proves it, and returns its file. */
    Path backUp(Path folder, Progress progress);
}
