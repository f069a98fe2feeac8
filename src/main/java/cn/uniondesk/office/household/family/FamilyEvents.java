package cn.uniondesk.office.household.family;

import cn.uniondesk.office.values.Origin;
import java.util.List;

/** The changes of each household. */
public interface FamilyEvents {

    /** In the order of their days. */
    List<FamilyEvent> of(long householdId);

    long add(FamilyEvent event, Origin origin);
}
