package cn.uniondesk.office.household.plan;

import cn.uniondesk.office.values.Origin;
import java.util.List;
import java.util.Optional;

/** The plans of the families on file. */
public interface Plans {

    Optional<Plan> find(long id);

    /** Oldest first. */
    List<Plan> of(long householdId);

    long save(Plan plan, Origin origin);

    /** In the order in which they were entered. */
    List<PlanMeasure> measures(long planId);

    long saveMeasure(PlanMeasure measure, Origin origin);

    void removeMeasure(long id, Origin origin);
}
