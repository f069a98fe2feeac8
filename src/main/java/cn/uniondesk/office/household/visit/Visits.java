package cn.uniondesk.office.household.visit;

import cn.uniondesk.office.values.Origin;
import java.util.List;
import java.util.Optional;

/** The visits to each family. */
public interface Visits {

    Optional<Visit> find(long id);

    /** Oldest first. */
    List<Visit> of(long proceedingId);

    long save(Visit visit, Origin origin);
}
