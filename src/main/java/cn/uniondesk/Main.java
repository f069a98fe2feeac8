package cn.uniondesk;

import cn.uniondesk.command.CommandLineDesk;
import cn.uniondesk.command.DataHome;
import cn.uniondesk.command.Mistake;
import cn.uniondesk.office.acts.BugCode;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.work.LogFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Application;

/** The way in: the desk's window, or a command where one is given. */
public final class Main {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final int FAILED = 3;

    private Main() {}

    public static void main(String[] arguments) {
        LogFile.silence();
        // Java prints the trace of a thread that nobody waits for.
        Thread.setDefaultUncaughtExceptionHandler((_, mistake) -> Mistake.log(BugCode.of(mistake), mistake));
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        System.exit(run(arguments, out, err));
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            if (opensTheDesk(arguments)) {
                return desk(arguments, err);
            }
            return new CommandLineDesk(Wiring.usual(LANGUAGE), LANGUAGE, out, err, Clock.systemDefaultZone()).run(arguments);
        } catch (Throwable mistake) {
            // Before a command runs, or a window stands that could say it, nobody else does.
            return Mistake.told(mistake, arguments, LANGUAGE, out, err);
        }
    }

    /** No command, at most another data folder. */
    private static boolean opensTheDesk(String[] arguments) {
        return arguments.length == 0 || arguments.length == 2 && arguments[0].equals("--home");
    }

    private static int desk(String[] arguments, PrintStream err) {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            return refuse("display.missing", err);
        }
        var home = arguments.length == 2 ? Path.of(arguments[1]) : DataHome.ofUser(System.getenv());
        LogFile.in(home.resolve("logs"));
        try {
            Application.launch(App.class, home.toAbsolutePath().toString());
            return 0;
        } catch (UnsupportedOperationException noToolkit) {
            return refuse("display.unusable", err);
        }
    }

    private static int refuse(String code, PrintStream err) {
        err.println(new Texts(LANGUAGE).text(new Failure(code)));
        return FAILED;
    }

    /** Windows and macOS always have one; elsewhere the environment names it. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
