package cn.uniondesk.screen.kit;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How the clerk likes the desk: language, scale, columns. No personal data, so that it can be read before the store is
 * unlocked. Kept in one file that is written whole or not at all.
 */
public final class Remembered {

    private static final long SOON = 400;

    private final Path file;
    private final Executor later;
    private final Properties choices = new Properties();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile IOException unwritten;

    /** @param file null where nothing is to be kept beyond this run */
    public Remembered(Path file) {
        this(file, CompletableFuture.delayedExecutor(SOON, TimeUnit.MILLISECONDS));
    }

    /** @param later writes what was kept a moment ago, away from who keeps it: a column that is dragged keeps many widths */
    public Remembered(Path file, Executor later) {
        this.file = file;
        this.later = later;
        if (file != null && Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                choices.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                // Only habits are in it: the desk starts with its defaults.
                choices.clear();
            }
        }
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(choices.getProperty(name));
    }

    public int number(String name, int otherwise) {
        return get(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(otherwise);
    }

    /** Kept at once for this run, and soon on the disk. Fails where the last writing failed. */
    public void keep(String name, String value) {
        if (value.equals(choices.setProperty(name, value)) || file == null) {
            return;
        }
        var failed = unwritten;
        unwritten = null;
        if (due.compareAndSet(false, true)) {
            later.execute(this::write);
        }
        if (failed != null) {
            throw new Failure("settings.unwritten", failed);
        }
    }

    /** Writes what is not on the disk yet: the desk is being closed. */
    public void flush() {
        if (file != null && due.get()) {
            write();
        }
    }

    private synchronized void write() {
        if (!due.getAndSet(false)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(beside)) {
                choices.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            unwritten = full;
        }
    }
}
