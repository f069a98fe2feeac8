package cn.uniondesk.store;

import cn.uniondesk.office.workplace.NewOffice;
import cn.uniondesk.store.archive.ReadyFolder;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.FolderLock;
import cn.uniondesk.store.file.Trees;
import cn.uniondesk.store.keys.RecoveryKey;
import java.nio.file.Path;
import java.time.Clock;

/** A new office that stands beside its place; it holds the folder until it has arrived or is given up. */
public final class PreparedOffice implements NewOffice {

    private final Path beside;
    private final DataFolder folder;
    private final FolderLock lock;
    private final RecoveryKey recovery;
    private final Clock clock;

    PreparedOffice(Path beside, DataFolder folder, FolderLock lock, RecoveryKey recovery, Clock clock) {
        this.beside = beside;
        this.folder = folder;
        this.lock = lock;
        this.recovery = recovery;
        this.clock = clock;
    }

    public RecoveryKey recovery() {
        return recovery;
    }

    @Override
    public String recoveryKey() {
        return recovery.text();
    }

    @Override
    public void arrive() {
        lock.requireHeld();
        ReadyFolder.arrive(beside, folder, clock);
    }

    @Override
    public void close() {
        try {
            Trees.delete(beside);
        } finally {
            lock.close();
        }
    }
}
