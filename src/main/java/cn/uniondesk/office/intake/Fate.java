package cn.uniondesk.office.intake;

import java.util.Locale;

/** What became of a row. */
public enum Fate {
    CREATED, UPDATED, UNCHANGED, HELD, IGNORED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
