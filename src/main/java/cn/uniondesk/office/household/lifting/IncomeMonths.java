package cn.uniondesk.office.household.lifting;

import cn.uniondesk.office.values.Origin;
import java.util.List;

/** The months that were looked at before a family is lifted. */
public interface IncomeMonths {

    /** Oldest first. */
    List<IncomeMonth> of(long proceedingId);

    /** Adds the month, or changes it where it was entered before. */
    long save(IncomeMonth month, Origin origin);
}
