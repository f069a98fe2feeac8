package cn.uniondesk.store.household;

import java.util.List;

/** Several names in one column, as people write them. */
final class NameColumn {

    private static final String BETWEEN = "、";

    private NameColumn() {}

    static String text(List<String> names) {
        return String.join(BETWEEN, names);
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
