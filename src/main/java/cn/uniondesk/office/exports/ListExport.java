package cn.uniondesk.office.exports;

import java.util.List;
import java.util.function.Consumer;

/** A list as it is to leave the office: what is shown of it. */
public record ListExport(String title, List<String> headings, Rows rows) {

    /** Hands over its rows one after the other, a text a heading; sensitive values masked or whole. */
    @FunctionalInterface
    public interface Rows {
        void each(boolean isMasked, Consumer<List<String>> row);
    }

    public ListExport {
        headings = List.copyOf(headings);
    }
}
