package cn.uniondesk.office.values;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total how many rows match in all
 * @param next cursor that fetches the following page, empty where this is the last
 */
public record Page<T>(List<T> rows, long total, String next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
