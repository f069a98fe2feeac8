package cn.uniondesk.screen.intake;

import java.util.Locale;

/** The four steps of an import. */
enum BenchStep {
    FILE, COLUMNS, REVIEW, DONE;

    String key() {
        return "intake.step." + name().toLowerCase(Locale.ROOT);
    }
}
