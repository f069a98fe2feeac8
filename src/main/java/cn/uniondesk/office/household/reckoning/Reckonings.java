package cn.uniondesk.office.household.reckoning;

import cn.uniondesk.office.values.Origin;
import java.util.List;

/** The reckonings of each family. */
public interface Reckonings {

    /** Oldest first. */
    List<Reckoning> of(long proceedingId);

    /** Adds or changes it with all its items. */
    long save(Reckoning reckoning, Origin origin);
}
