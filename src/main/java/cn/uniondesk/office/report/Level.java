package cn.uniondesk.office.report;

import java.util.Locale;

/** 必改 before the district accepts, 需说明 in the workbook, 提示 only. */
public enum Level {
    MUST, EXPLAIN, NOTE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
