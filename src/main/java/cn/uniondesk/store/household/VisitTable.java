package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_VISIT;

import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.household.visit.Visits;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.StoredFields;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.HouseholdVisitRecord;
import java.util.List;
import java.util.Optional;

/** The visits, in {@code household_visit}. */
public final class VisitTable implements Visits {

    private static final StoredFields DETAILS = new StoredFields(HOUSEHOLD_VISIT, Visit.DECLARATION.fields());

    private final Session session;
    private final RecordWriter writer;

    public VisitTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Visit> find(long id) {
        return session.query(db -> db.fetchOptional(HOUSEHOLD_VISIT, HOUSEHOLD_VISIT.ID.eq(id)).map(VisitTable::visit));
    }

    @Override
    public List<Visit> of(long proceedingId) {
        return session.query(db -> db.selectFrom(HOUSEHOLD_VISIT)
                .where(HOUSEHOLD_VISIT.PROCEEDING_ID.eq(proceedingId))
                .orderBy(HOUSEHOLD_VISIT.VISITED_ON, HOUSEHOLD_VISIT.ID)
                .fetch(VisitTable::visit));
    }

    @Override
    public long save(Visit visit, Origin origin) {
        var row = DETAILS.row(visit.details());
        row.put(HOUSEHOLD_VISIT.PROCEEDING_ID, visit.proceedingId());
        row.put(HOUSEHOLD_VISIT.PURPOSE, Codes.code(visit.purpose()));
        row.put(HOUSEHOLD_VISIT.VISITED_ON, visit.visitedOn());
        row.put(HOUSEHOLD_VISIT.VISITORS, NameColumn.text(visit.visitors()));
        return writer.save(HOUSEHOLD_VISIT, visit.id(), row, origin);
    }

    private static Visit visit(HouseholdVisitRecord row) {
        return new Visit(
                row.getId(), row.getProceedingId(), Codes.constant(VisitPurpose.class, row.getPurpose()), row.getVisitedOn(),
                NameColumn.list(row.getVisitors()), DETAILS.read(row));
    }
}
