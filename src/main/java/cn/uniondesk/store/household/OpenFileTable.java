package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.recheck.OpenFiles;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.HouseholdsNow;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The open files with their decisions, one after the other. */
public final class OpenFileTable implements OpenFiles {

    private final Session session;

    public OpenFileTable(Session session) {
        this.session = session;
    }

    @Override
    public void each(LocalDate on, Consumer<OpenFile> work) {
        var other = HOUSEHOLD_DECISION.as("other");
        var inForce = field(select(other.ID).from(other)
                .where(other.HOUSEHOLD_ID.eq(HOUSEHOLD.ID)).and(other.DECIDED_ON.le(on))
                .orderBy(other.DECIDED_ON.desc())
                .limit(1));
        session.query(db -> {
            try (var rows = db.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, PERSON.NAME, HOUSEHOLD_DECISION)
                    .from(HOUSEHOLD)
                    .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                    .join(HOUSEHOLD_DECISION).on(HOUSEHOLD_DECISION.ID.eq(inForce))
                    .where(HouseholdsNow.state(on).eq(Codes.code(HouseholdState.ON_FILE)))
                    .orderBy(HOUSEHOLD.NUMBER)
                    .fetchLazy()) {
                rows.forEach(row -> work.accept(new OpenFile(
                        row.value1(), row.value2(), row.value3(), HouseholdTable.decision(row.value4()))));
            }
            return null;
        });
    }
}
