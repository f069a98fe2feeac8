package cn.uniondesk.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a data folder asks of the machine; tests answer in its place. */
public interface Surroundings {

    Surroundings MACHINE = new Surroundings() {
        @Override
        public boolean isRemote(Path folder) throws IOException {
            return RemoteDrive.holds(folder);
        }

        @Override
        public long freeBytes(Path folder) throws IOException {
            return Files.getFileStore(folder).getUsableSpace();
        }

        @Override
        public Map<String, String> environment() {
            return System.getenv();
        }
    };

    /** Whether the folder lies on another machine. */
    boolean isRemote(Path folder) throws IOException;

    long freeBytes(Path folder) throws IOException;

    Map<String, String> environment();

    /** Work on the whole office has come so far: a test looks here at what a power cut would leave. */
    default void reached(Path home, String step) {}
}
