package cn.uniondesk.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The program's own log: never on the console, where people read, and never with a message that quotes a record. */
public final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    private static final Logger ROOT = Logger.getLogger("");

    private LogFile() {}

    /** Nothing is written until {@link #in} names a folder. */
    public static void silence() {
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.WARNING);
    }

    /** Writes warnings and worse into the folder; a folder that cannot be written is done without. */
    public static void in(Path folder) {
        if (!Files.isDirectory(folder) || ROOT.getHandlers().length > 0) {
            return;
        }
        try {
            var file = new FileHandler(folder.resolve("uniondesk-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new Line());
            ROOT.addHandler(file);
        } catch (IOException unwritable) {
            ROOT.setLevel(Level.OFF);
        }
    }

    private static final class Line extends Formatter {

        private static final String OURS = "cn.uniondesk.";

        @Override
        public String format(LogRecord entry) {
            // A library's message may quote a row; of those only the place that speaks is kept.
            var name = String.valueOf(entry.getLoggerName());
            var message = name.startsWith(OURS) ? formatMessage(entry) : "";
            return DateTimeFormatter.ISO_INSTANT.format(entry.getInstant()) + " " + entry.getLevel().getName() + " " + name
                    + " " + message + System.lineSeparator();
        }
    }
}
