package cn.uniondesk.screen.settings;

import java.nio.file.Path;

/** Puts a backup in the place of the open office, which is closed for it; the door is shown afterwards. */
@FunctionalInterface
public interface Restoring {

    /** @param password of the account on the backup's own day */
    void restore(Path backup, String account, String password);
}
