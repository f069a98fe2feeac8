package cn.uniondesk.office.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the rows of one sheet apart: a row is known by its record's number as far as no row before is, else by the
 * number and which row of that number it is ({@code 记0001#2}). A number may be missing or look like such a key.
 */
public final class RowKeys {

    /** More of a number would make the manifest's entry longer than a cell. */
    private static final int LONGEST = 1000;

    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> taken;

    /** @param taken keys that no record may have */
    public RowKeys(String... taken) {
        this.taken = new HashSet<>(List.of(taken));
    }

    public String next(String number) {
        var known = CellLimits.of(number);
        var stem = known.isBlank() ? "" : known.length() > LONGEST ? CellLimits.of(known.substring(0, LONGEST)) : known;
        var key = "";
        do {
            int row = rows.merge(stem, 1, Integer::sum);
            key = row == 1 && !stem.isEmpty() ? stem : stem + "#" + row;
        } while (!taken.add(key));
        return key;
    }
}
