package cn.uniondesk.store;

import java.util.List;

/** Several names in one column, as people write them. */
public final class NameColumn {

    private static final String BETWEEN = "、";

    private NameColumn() {}

    public static String text(List<String> names) {
        return String.join(BETWEEN, names);
    }

    public static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
