package cn.uniondesk.store.file;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one running copy that may touch a data folder; the system lets go of it however the copy ends. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Refuses where another running copy holds the folder. */
    public static FolderLock take(DataFolder folder) {
        try {
            var channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Failure("folder.inUse");
            }
            return new FolderLock(channel);
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** A mistake of the caller if the lock was let go. */
    public void requireHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the folder is not locked");
        }
    }

    private static Path file(DataFolder folder) {
        return folder.home().resolve("lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unclosable) {
            throw new Failure("folder.unwritable", unclosable);
        }
    }
}
