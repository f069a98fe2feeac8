package cn.uniondesk.office.household.exclusion;

import cn.uniondesk.office.Origin;
import java.util.List;

/** The answers of each family's checklist. */
public interface Answers {

    /** Oldest first; the latest of an item holds. */
    List<Answer> of(long proceedingId);

    /** Adds the answer, or changes that of the same item and day. */
    long save(Answer answer, Origin origin);
}
