package cn.uniondesk.office.safety;

import java.util.List;
import java.util.SortedMap;

/**
 * What a store holds and whether it holds together.
 *
 * @param content SHA-256 over all business rows, whatever their ids and the order in which they came
 * @param rows number of rows of each business table
 * @param faults what contradicts itself, as {@code table.column -> table: count}; empty for a sound store
 */
public record Verification(String content, SortedMap<String, Long> rows, List<String> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
