package cn.uniondesk.store.session;

import java.util.Locale;

/** What was done to a row, as the log writes it. */
public enum Operation {
    INSERT, UPDATE, DELETE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Operation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
