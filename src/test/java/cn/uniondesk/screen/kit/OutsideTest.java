package cn.uniondesk.screen.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The system's windows are opened in one place alone, which tests answer for. */
class OutsideTest {

    @ParameterizedTest
    @ValueSource(strings = {"FileChooser", "DirectoryChooser", "java.awt.Desktop", "showDocument"})
    void noScreenOpensAWindowOfTheSystemPastThePort(String window) throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java/cn/uniondesk/screen"))) {
            assertThat(sources.filter(each -> each.toString().endsWith(".java")).filter(each -> says(each, window))
                    .map(each -> each.getFileName().toString())).isSubsetOf("SystemOutside.java");
        }
    }

    private static boolean says(Path source, String word) {
        try {
            return Files.readString(source).contains(word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
