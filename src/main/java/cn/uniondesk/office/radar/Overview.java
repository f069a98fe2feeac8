package cn.uniondesk.office.radar;

import java.util.List;
import java.util.Map;

/**
 * The office at a glance on one day.
 *
 * @param counts what the areas count, by the names that they give
 * @param isEmpty whether no register holds anything
 * @param dues what comes due, nearest first
 * @param shares what is drawn
 * @param doings what was done last, latest first
 */
public record Overview(Map<String, Long> counts, boolean isEmpty, List<Due> dues, Shares shares, List<Doing> doings) {

    public Overview {
        counts = Map.copyOf(counts);
        dues = List.copyOf(dues);
        doings = List.copyOf(doings);
    }

    /** 0 where no area counts it. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
