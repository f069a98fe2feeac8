package cn.uniondesk.office.household.exclusion;

import cn.uniondesk.office.values.Origin;
import java.util.List;

/** The answers of each family's checklist. */
public interface ExclusionAnswers {

    /** Oldest first; the latest of an item holds. */
    List<ExclusionAnswer> of(long proceedingId);

    /** Adds the answer, or changes that of the same item and day. */
    long save(ExclusionAnswer answer, Origin origin);
}
