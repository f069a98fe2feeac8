package cn.uniondesk.office.radar;

import cn.uniondesk.office.values.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the home screen draws, in the order in which it is drawn.
 *
 * @param categories files on record by category, code of list {@code household.category}, 户
 * @param payments payments by quarter, oldest first, 笔
 */
public record Shares(Map<String, Long> categories, Map<Period, Long> payments) {

    public Shares {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        payments = Collections.unmodifiableMap(new LinkedHashMap<>(payments));
    }
}
