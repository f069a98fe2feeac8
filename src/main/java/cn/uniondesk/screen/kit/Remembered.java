package cn.uniondesk.screen.kit;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How the clerk likes the desk: language, scale, columns. No personal data, so that it can be read before the store is
 * unlocked. Kept in one file that is written whole or not at all.
 */
public final class Remembered {

    private final Path file;
    private final Properties choices = new Properties();

    /** @param file null where nothing is to be kept beyond this run */
    public Remembered(Path file) {
        this.file = file;
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

    public void keep(String name, String value) {
        if (value.equals(choices.setProperty(name, value)) || file == null) {
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
            throw new Failure("settings.unwritten", full);
        }
    }
}
