package cn.uniondesk.store.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a network share from a disk. On Windows a mapped letter looks like any other drive to Java, so Windows itself
 * is asked; elsewhere the file system's type says it.
 */
final class RemoteDrive {

    private static final Set<String> REMOTE_TYPES = Set.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "webdav", "davfs",
            "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "glusterfs", "fuse.glusterfs", "ceph", "lustre");
    private static final int DRIVE_REMOTE = 4;

    private RemoteDrive() {}

    static boolean holds(Path folder) throws IOException {
        var real = folder.toRealPath();
        var root = real.getRoot().toString();
        if (root.startsWith("\\\\")) {
            return true;
        }
        if (root.length() > 1 && root.charAt(1) == ':') {
            return driveType(root) == DRIVE_REMOTE;
        }
        return REMOTE_TYPES.contains(Files.getFileStore(real).type().toLowerCase(Locale.ROOT));
    }

    /** {@code GetDriveTypeW} of the Windows API; the launchers allow native access. */
    @SuppressWarnings("restricted")
    private static int driveType(String root) {
        try (var arena = Arena.ofConfined()) {
            var function = SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("GetDriveTypeW");
            var ask = Linker.nativeLinker().downcallHandle(
                    function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            return (int) ask.invokeExact(arena.allocateFrom(root, StandardCharsets.UTF_16LE));
        } catch (Throwable unexpected) {
            throw new IllegalStateException("GetDriveTypeW", unexpected);
        }
    }
}
