package cn.uniondesk.office.household.paper;

import cn.uniondesk.office.values.Origin;
import java.util.List;

/** What each family handed in. */
public interface Papers {

    /** Oldest first. */
    List<Paper> of(long proceedingId);

    long save(Paper paper, Origin origin);

    /** Takes it off the list; its scan stays among the kept files. */
    void remove(long id, Origin origin);
}
