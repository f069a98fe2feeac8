package cn.uniondesk.office.values;

import java.util.Map;

/**
 * One page of a list, asked for by key: the rows after a cursor, in one order, that match a search and some filters.
 *
 * @param search name, pinyin initials, number or telephone, as typed; empty for all
 * @param filters filter name to wanted code; absent filters do not restrict
 * @param sort name of the column that orders the list
 * @param after cursor of the last row already shown, empty for the first page
 * @param size rows a page, 1 to 1,000
 */
public record ListQuery(
        String search, Map<String, String> filters, String sort, boolean ascending, String after, int size) {

    public static final int PAGE = 200;

    public ListQuery {
        filters = Map.copyOf(filters);
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("page of " + size);
        }
    }

    public static ListQuery first(String sort) {
        return new ListQuery("", Map.of(), sort, true, "", PAGE);
    }

    public ListQuery searching(String text) {
        return new ListQuery(text, filters, sort, ascending, "", size);
    }

    public ListQuery filtered(Map<String, String> wanted) {
        return new ListQuery(search, wanted, sort, ascending, "", size);
    }

    public ListQuery sorted(String column, boolean upwards) {
        return new ListQuery(search, filters, column, upwards, "", size);
    }

    public ListQuery after(String cursor) {
        return new ListQuery(search, filters, sort, ascending, cursor, size);
    }
}
