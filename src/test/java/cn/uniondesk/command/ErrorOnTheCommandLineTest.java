package cn.uniondesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.TestWiring;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.workplace.NewOffice;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error of the machine ends a command as any failure does: one sentence with a code, exit 3, the store closed. */
@Execution(ExecutionMode.CONCURRENT)
class ErrorOnTheCommandLineTest {

    private static final Clock NOW = Clock.systemDefaultZone();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static Error error(String name) {
        return switch (name) {
            case "memory" -> new OutOfMemoryError("Java heap space");
            case "stack" -> new StackOverflowError();
            case "class" -> new NoClassDefFoundError("some/Class");
            case "start" -> new ExceptionInInitializerError(new IllegalStateException("赵一 370102199001011234"));
            case "native" -> new UnsatisfiedLinkError("no font");
            default -> new AssertionError("赵一 370102199001011234");
        };
    }

    /** The real office, in which one call ends in an error at the place named. */
    private static Workplaces failing(String place, Error error) {
        var real = TestWiring.at(NOW);
        Supplier<Object> thrown = () -> {
            throw error;
        };
        return between(Workplaces.class, real, place, error, (method, result) ->
            !method.equals("open") ? result : between(Workplace.class, (Workplace) result, "", error, (inner, answer) -> {
                if (!inner.equals("verify")) {
                    return answer;
                }
                return switch (place) {
                    case "store thread" -> ((Workplace) result).transactions().change(new Action("test"), thrown);
                    case "reading thread" -> ((Workplace) result).transactions().read(thrown);
                    default -> CompletableFuture.supplyAsync(thrown).join();
                };
            }));
    }

    private interface After {
        Object call(String method, Object result);
    }

    private static <T> T between(Class<T> type, T real, String place, Error error, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            if (method.getName().equals(place)) {
                throw error;
            }
            try {
                return after.call(method.getName(), method.invoke(real, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    @Test
    void aSetUpThatEndsAfterItsKeyWasPrintedLeavesNoOfficeAndIsDoneAgain() throws IOException {
        var home = folder.resolve("office");
        var password = Files.writeString(folder.resolve("password"), "correct horse");
        String[] line = {"init", "--office", "梧桐街道总工会", "--code", "WT", "--district", "示范区总工会", "--home", home.toString(),
                "--password-file", password.toString()};
        var cut = between(Workplaces.class, TestWiring.at(NOW), "", null, (method, result) -> !method.equals("prepare") ? result
                : between(NewOffice.class, (NewOffice) result, "arrive", new OutOfMemoryError(), (_, answer) -> answer));
        int exit = new CommandLineDesk(cut, Locale.SIMPLIFIED_CHINESE, stream(out), stream(err), NOW).run(line);
        assertThat(exit).isEqualTo(ExitCode.FAILED);
        assertThat(TestWiring.at(NOW).exists(home)).isFalse();
        exit = new CommandLineDesk(TestWiring.at(NOW), Locale.SIMPLIFIED_CHINESE, stream(out), stream(err), NOW).run(line);
        assertThat(exit).isEqualTo(ExitCode.DONE);
        try (var office = TestWiring.at(NOW).open(home, System.getProperty("user.name"), "correct horse".toCharArray())) {
            assertThat(office.ruleBooks().current()).isNotNull();
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "memory, store thread", "memory, reading thread", "memory, worker", "stack, store thread", "class, exists",
        "class, open", "start, accounts", "start, worker", "native, open", "assertion, store thread", "assertion, worker"
    })
    void anErrorIsOneSentenceWithACodeAndEndsWithThree(String kind, String place) throws IOException {
        var home = folder.resolve("office");
        TestWiring.at(NOW).create(home, new Office("梧桐街道总工会", "WT", "示范区总工会"), "王芳", "correct horse".toCharArray());
        var password = Files.writeString(folder.resolve("password"), "correct horse");
        for (var json : new String[][] {{}, {"--json"}}) {
            out.reset();
            err.reset();
            var line = new String[] {"verify", "--home", home.toString(), "--password-file", password.toString()};
            var arguments = java.util.stream.Stream.of(line, json).flatMap(java.util.Arrays::stream).toArray(String[]::new);
            int exit = new CommandLineDesk(
                    failing(place, error(kind)), Locale.SIMPLIFIED_CHINESE, stream(out), stream(err), NOW).run(arguments);
            assertThat(exit).isEqualTo(ExitCode.FAILED);
            var sentence = err.toString(StandardCharsets.UTF_8).strip();
            assertThat(sentence).hasLineCount(1).endsWith("。").containsPattern("代码 B-[0-9A-F]{8}")
                    .doesNotContain("Error", "\tat ", "赵一");
            if (json.length > 0) {
                assertThat((Map<?, ?>) JSON.std.mapFrom(out.toString(StandardCharsets.UTF_8)).get("error"))
                        .extracting("message").isEqualTo(sentence);
            }
        }
        assertThat(home.resolve("running")).as("mark of a store left open").doesNotExist();
    }
}
