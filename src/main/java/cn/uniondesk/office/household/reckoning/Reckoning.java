package cn.uniondesk.office.household.reckoning;

import java.time.LocalDate;
import java.util.List;

/**
 * 核算表: the items of the twelve months before a day.
 *
 * @param people 家庭人口: members living together
 */
public record Reckoning(long id, long proceedingId, LocalDate assessedOn, int people, List<Item> items, String remark) {

    public Reckoning {
        items = List.copyOf(items);
    }
}
