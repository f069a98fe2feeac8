package cn.uniondesk.command;

import cn.uniondesk.office.acts.BugCode;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What no command foresaw, an error of the machine too: one sentence with a code that can be read out, never a trace. */
public final class Mistake {

    private static final Logger LOG = Logger.getLogger(Mistake.class.getName());

    private Mistake() {}

    /** Tells it where a person or, with {@code --json}, a program reads, and gives the exit code. */
    public static int told(Throwable mistake, String[] arguments, Locale language, PrintStream out, PrintStream err) {
        var failure = failure(mistake);
        new Answer(out, err).error(failure.code(), new Texts(language).text(failure), List.of(arguments).contains("--json"));
        return ExitCode.FAILED;
    }

    /** The failure as it was said, or the one that stands for a mistake. */
    public static Failure failure(Throwable mistake) {
        if (mistake instanceof Failure failure) {
            return failure;
        }
        var code = BugCode.of(mistake);
        log(code, mistake);
        return new Failure(mistake instanceof OutOfMemoryError ? "memory" : "unexpected", mistake, code);
    }

    /** Messages may quote what a record holds: the log keeps the places in the program alone. */
    public static void log(String code, Throwable mistake) {
        LOG.log(Level.SEVERE, () -> code + " " + mistake.getClass().getName() + " "
                + Arrays.stream(mistake.getStackTrace()).limit(20).toList());
    }
}
