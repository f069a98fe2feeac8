package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_PLAN;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_VISIT;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.PLAN_MEASURE;
import static cn.uniondesk.store.tables.Tables.PROCEEDING;
import static cn.uniondesk.store.tables.Tables.PROCEEDING_STEP;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.due.OpenCases;
import cn.uniondesk.office.household.procedure.Stage;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.HouseholdsNow;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;

/** The files that are open or followed up, each with the days that its next dates are reckoned from. */
public final class OpenCaseTable implements OpenCases {

    private final Session session;

    public OpenCaseTable(Session session) {
        this.session = session;
    }

    @Override
    public void each(LocalDate on, Consumer<OpenCase> work) {
        var state = HouseholdsNow.state(on);
        var stage = last(PROCEEDING_STEP.STAGE);
        var since = last(PROCEEDING_STEP.ON_DAY);
        var until = latest(PROCEEDING_STEP.UNTIL_DAY, Step.PUBLISH);
        var visited = field(select(max(HOUSEHOLD_VISIT.VISITED_ON)).from(HOUSEHOLD_VISIT)
                .where(HOUSEHOLD_VISIT.PROCEEDING_ID.eq(PROCEEDING.ID)));
        var decided = field(select(max(HOUSEHOLD_DECISION.DECIDED_ON)).from(HOUSEHOLD_DECISION)
                .where(HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(HOUSEHOLD.ID)).and(HOUSEHOLD_DECISION.DECIDED_ON.le(on)));
        var renewed = latest(PROCEEDING_STEP.ON_DAY, Step.RENEW);
        var lifted = latest(PROCEEDING_STEP.ON_DAY, Step.LIFT);
        var told = latest(PROCEEDING_STEP.ON_DAY, Step.TELL);
        session.query(db -> {
            try (var rows = db.select(
                            HOUSEHOLD.ID, HOUSEHOLD.NUMBER, PERSON.NAME, state, stage, since, until, HOUSEHOLD.FILED_ON,
                            visited, decided, renewed, lifted, told)
                    .from(HOUSEHOLD)
                    .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                    .leftJoin(PROCEEDING).on(PROCEEDING.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                    .where(state.in(Codes.code(HouseholdState.ON_FILE), Codes.code(HouseholdState.LIFTED)))
                    .orderBy(HOUSEHOLD.NUMBER)
                    .fetchLazy()) {
                rows.forEach(row -> work.accept(new OpenCase(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        stage(row.value4(), row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        row.value12(),
                        row.value13() != null)));
            }
            return null;
        });
    }

    /** The register's word goes before the way's: a file may have been ended beside its way. */
    private static Stage stage(String state, String stage) {
        var registered = Codes.constant(HouseholdState.class, state);
        if (stage == null) {
            return registered == HouseholdState.ON_FILE ? Stage.ON_FILE : Stage.LIFTED;
        }
        var reached = Codes.constant(Stage.class, stage);
        return registered == HouseholdState.LIFTED && reached.isOnFile() ? Stage.LIFTED : reached;
    }

    private static <T> Field<T> last(Field<T> column) {
        return field(select(column).from(PROCEEDING_STEP)
                .where(PROCEEDING_STEP.PROCEEDING_ID.eq(PROCEEDING.ID))
                .orderBy(PROCEEDING_STEP.ID.desc())
                .limit(1));
    }

    private static <T> Field<T> latest(Field<T> column, Step step) {
        return field(select(max(column)).from(PROCEEDING_STEP)
                .where(PROCEEDING_STEP.PROCEEDING_ID.eq(PROCEEDING.ID)).and(PROCEEDING_STEP.STEP.eq(Codes.code(step))));
    }

    @Override
    public List<OpenMeasure> measures(LocalDate until) {
        return session.query(db -> db.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, PLAN_MEASURE.MEASURE, PLAN_MEASURE.DUE_ON)
                .from(PLAN_MEASURE)
                .join(HOUSEHOLD_PLAN).on(HOUSEHOLD_PLAN.ID.eq(PLAN_MEASURE.PLAN_ID))
                .join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(HOUSEHOLD_PLAN.HOUSEHOLD_ID))
                .where(PLAN_MEASURE.DONE_ON.isNull()).and(PLAN_MEASURE.DUE_ON.le(until))
                .and(HOUSEHOLD_PLAN.ENDED_ON.isNull())
                .and(HouseholdsNow.state(until).eq(Codes.code(HouseholdState.ON_FILE)))
                .orderBy(PLAN_MEASURE.DUE_ON, PLAN_MEASURE.ID)
                .fetch(row -> new OpenMeasure(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}
