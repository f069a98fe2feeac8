package cn.uniondesk.office.acts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;

/**
 * The code of a mistake in the program, short enough to be read out on the telephone. The same mistake at the same
 * place has the same code, and nothing of a record is in it.
 */
public final class BugCode {

    private static final String OURS = "cn.uniondesk.";

    private BugCode() {}

    /** {@code B-1A2B3C4D}, from the kind of the mistake and the first place of ours that it passed. */
    public static String of(Throwable thrown) {
        var bug = origin(thrown);
        var place = Arrays.stream(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getClassName() + "#" + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
        var sum = new CRC32();
        sum.update((bug.getClass().getName() + place).getBytes(StandardCharsets.UTF_8));
        return "B-%08X".formatted(sum.getValue());
    }

    /** A class that could not begin, and a thread that was waited for, only wrap what went wrong. */
    private static Throwable origin(Throwable thrown) {
        boolean wraps = thrown instanceof ExceptionInInitializerError || thrown instanceof CompletionException
                || thrown instanceof ExecutionException || thrown.getClass() == RuntimeException.class;
        return wraps && thrown.getCause() != null ? origin(thrown.getCause()) : thrown;
    }
}
