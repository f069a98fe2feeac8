package cn.uniondesk.paper;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The PDF libraries tell the console about every style rule and font; nobody at the desk can act on that, and what they
 * quote may be personal.
 */
final class QuietPdf {

    /** Held here because the log manager forgets a logger that nobody holds. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("com.openhtmltopdf"), Logger.getLogger("org.apache.pdfbox"),
                    Logger.getLogger("org.apache.fontbox"));

    static {
        XRLog.setLoggingEnabled(false);
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private QuietPdf() {}

    static void hush() {
        // Loading this class has done it.
    }
}
