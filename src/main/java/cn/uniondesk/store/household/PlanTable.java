package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_PLAN;
import static cn.uniondesk.store.tables.Tables.PLAN_MEASURE;

import cn.uniondesk.office.household.plan.Plan;
import cn.uniondesk.office.household.plan.PlanMeasure;
import cn.uniondesk.office.household.plan.Plans;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.StoredFields;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.HouseholdPlanRecord;
import java.util.List;
import java.util.Optional;

/** The plans, in {@code household_plan} with {@code plan_measure}. */
public final class PlanTable implements Plans {

    private static final StoredFields PLAN = new StoredFields(HOUSEHOLD_PLAN, Plan.DECLARATION.fields());
    private static final StoredFields MEASURE = new StoredFields(PLAN_MEASURE, PlanMeasure.DECLARATION.fields());

    private final Session session;
    private final RecordWriter writer;

    public PlanTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Plan> find(long id) {
        return session.query(db -> db.fetchOptional(HOUSEHOLD_PLAN, HOUSEHOLD_PLAN.ID.eq(id)).map(PlanTable::plan));
    }

    @Override
    public List<Plan> of(long householdId) {
        return session.query(db -> db.selectFrom(HOUSEHOLD_PLAN)
                .where(HOUSEHOLD_PLAN.HOUSEHOLD_ID.eq(householdId))
                .orderBy(HOUSEHOLD_PLAN.STARTS_ON)
                .fetch(PlanTable::plan));
    }

    @Override
    public long save(Plan plan, Origin origin) {
        var row = PLAN.row(plan.details());
        row.put(HOUSEHOLD_PLAN.HOUSEHOLD_ID, plan.householdId());
        return writer.save(HOUSEHOLD_PLAN, plan.id(), row, origin);
    }

    @Override
    public List<PlanMeasure> measures(long planId) {
        return session.query(db -> db.selectFrom(PLAN_MEASURE)
                .where(PLAN_MEASURE.PLAN_ID.eq(planId))
                .orderBy(PLAN_MEASURE.ID)
                .fetch(row -> new PlanMeasure(row.getId(), row.getPlanId(), MEASURE.read(row))));
    }

    @Override
    public long saveMeasure(PlanMeasure measure, Origin origin) {
        var row = MEASURE.row(measure.details());
        row.put(PLAN_MEASURE.PLAN_ID, measure.planId());
        return writer.save(PLAN_MEASURE, measure.id(), row, origin);
    }

    @Override
    public void removeMeasure(long id, Origin origin) {
        writer.delete(PLAN_MEASURE, id, origin);
    }

    private static Plan plan(HouseholdPlanRecord row) {
        return new Plan(row.getId(), row.getHouseholdId(), PLAN.read(row));
    }
}
