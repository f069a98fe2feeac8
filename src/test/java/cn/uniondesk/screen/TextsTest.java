package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens' texts: the same keys in both languages, none missing, none unused. */
class TextsTest {

    /** Keys that are put together from a constant or a field's name. */
    private static final List<String> COMPOSED = List.of("area.", "group.", "definition.", "strength.", "radar.", "record.",
            "intake.next.", "rule.kind.", "intake.shown.", "intake.step.", "quarter.state.");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-zA-Z0-9_.]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\\bsay\\(\\s*\"([a-zA-Z0-9_.]+[a-zA-Z0-9_])\"");

    private static final Pattern ACTION = Pattern.compile("new Action\\(\\s*\"([a-z_.]+)\"");

    private final Properties chinese = read("screen");
    private final Properties english = read("screen_en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(chinese.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "office_en", "screen", "screen_en", "command", "command_en"})
    void noKeyIsGivenTwice(String bundle) throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/texts/" + bundle + ".properties"))) {
            var seen = new TreeSet<String>();
            assertThat(lines.filter(line -> line.matches("[a-zA-Z0-9_.]+=.*")).map(line -> line.substring(0, line.indexOf('='))))
                    .allMatch(seen::add);
        }
    }

    @Test
    void everyKeyThatIsSaidExists() throws IOException {
        var said = new TreeSet<String>();
        IN_FXML.matcher(sources("src/main/resources/fxml", ".fxml")).results().forEach(each -> said.add(each.group(1)));
        IN_JAVA.matcher(sources("src/main/java/cn/uniondesk/screen", ".java")).results().forEach(each -> said.add(each.group(1)));
        assertThat(chinese.stringPropertyNames()).containsAll(said);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        var all = sources("src/main/resources/fxml", ".fxml") + sources("src/main/java/cn/uniondesk/screen", ".java");
        var unused = chinese.stringPropertyNames().stream()
                .filter(key -> COMPOSED.stream().noneMatch(key::startsWith))
                .filter(key -> !all.contains("\"" + key + "\"") && !all.contains("\"%" + key + "\""))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** The home screen says what was done last; what the program does by itself is not among it. */
    @Test
    void everyActionHasItsWords() throws IOException {
        var byItself = List.of("office.create", "rulebook.default", "account.open", "backup.proved", "import.");
        var words = new Texts(Locale.SIMPLIFIED_CHINESE);
        var actions = ACTION.matcher(sources("src/main/java/cn/uniondesk", ".java")).results().map(each -> each.group(1))
                .filter(each -> !byItself.contains(each)).distinct().toList();
        assertThat(actions).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(words.text("action." + each)).isNotEmpty());
    }

    @Test
    void everyDefinitionBelongsToAFieldOfAForm() throws IOException {
        var forms = sources("src/main/resources/fxml", ".fxml");
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> key.startsWith("definition."))
                .allMatch(key -> forms.contains("fx:id=\"" + key.substring("definition.".length()) + "\""));
    }

    @Test
    void noChineseStandsInTheEnglishTextsExceptNamesOfLanguages() {
        assertThat(english.entrySet())
                .filteredOn(entry -> !entry.getKey().equals("settings.chinese"))
                .allMatch(entry -> entry.getValue().toString().chars().noneMatch(each -> each >= 0x3400 && each < 0xA000));
    }

    private static String sources(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(TextsTest::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/texts/" + name + ".properties"))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return properties;
    }
}
