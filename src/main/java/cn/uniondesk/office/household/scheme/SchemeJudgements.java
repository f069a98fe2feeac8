package cn.uniondesk.office.household.scheme;

import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What older schemes said of households. */
public interface SchemeJudgements {

    /** Oldest first. */
    List<SchemeJudgement> of(long householdId);

    /** Adds a judgement; one that stands is never changed. */
    long add(SchemeJudgement judgement, Origin origin);

    /** Households of each category by their latest judgement until the day; those of none under the empty word. */
    Map<String, Long> households(String scheme, LocalDate on);
}
