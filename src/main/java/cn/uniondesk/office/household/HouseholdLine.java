package cn.uniondesk.office.household;

import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * A household as the list shows one on a day.
 *
 * @param details those that are declared to stand in the list
 */
public record HouseholdLine(
        long id,
        String number,
        long headPersonId,
        String headName,
        String documentNumber,
        String mobile,
        String unionName,
        Category category,
        HouseholdState state,
        LocalDate filedOn,
        long people,
        String mainCause,
        Money aidThisYear,
        Values details) {}
