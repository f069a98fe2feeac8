package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.values.RecordRef;
import java.time.LocalDate;
import java.util.List;

/**
 * What a new rule book changes.
 *
 * @param version label that it has, or would have, once taken in
 * @param differences row by row, in the order of the sheets
 * @param affected files on record whose computed category would be another; they are listed and stay as decided
 */
public record RuleBookChange(String version, List<Difference> differences, List<Affected> affected) {

    public RuleBookChange {
        differences = List.copyOf(differences);
        affected = List.copyOf(affected);
    }

    /** A row that came, went or changed. */
    public enum Kind {
        ADDED, REMOVED, CHANGED
    }

    /**
     * @param key what the row is about, such as {@code recognition.deep} with scope and first day
     * @param before its cells as they were, empty where it came
     * @param after its cells as they are, empty where it went
     */
    public record Difference(RuleSheet sheet, Kind kind, String key, String before, String after) {}

    /**
     * @param on the day by whose rule the categories were computed: that of the decision, or today
     * @param before code of list {@code household.category}
     */
    public record Affected(RecordRef household, LocalDate on, String before, String after) {}
}
