package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.FAMILY_EVENT;

import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.household.family.FamilyEvent;
import cn.uniondesk.office.household.family.FamilyEvents;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.FamilyEventRecord;
import java.util.List;

/** Who came and went, in {@code family_event}. */
public final class FamilyEventTable implements FamilyEvents {

    private final Session session;
    private final RecordWriter writer;

    public FamilyEventTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public List<FamilyEvent> of(long householdId) {
        return session.query(db -> db.selectFrom(FAMILY_EVENT)
                .where(FAMILY_EVENT.HOUSEHOLD_ID.eq(householdId))
                .orderBy(FAMILY_EVENT.ON_DAY, FAMILY_EVENT.ID)
                .fetch(row -> new FamilyEvent(
                        row.getId(),
                        row.getHouseholdId(),
                        row.getPersonId(),
                        row.getOnDay(),
                        Codes.constant(Change.class, row.getEvent()),
                        row.getOtherHouseholdId(),
                        row.getNote())));
    }

    @Override
    public long add(FamilyEvent event, Origin origin) {
        return writer.insert(new FamilyEventRecord()
                .setHouseholdId(event.householdId())
                .setPersonId(event.personId())
                .setOnDay(event.on())
                .setEvent(Codes.code(event.change()))
                .setOtherHouseholdId(event.otherHouseholdId())
                .setNote(event.note()), origin);
    }
}
