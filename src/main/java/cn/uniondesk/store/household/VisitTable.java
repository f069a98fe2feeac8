package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_VISIT;

import cn.uniondesk.office.household.visit.Assets;
import cn.uniondesk.office.household.visit.Dwelling;
import cn.uniondesk.office.household.visit.Visit;
import cn.uniondesk.office.household.visit.VisitPurpose;
import cn.uniondesk.office.household.visit.Visits;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.HouseholdVisitRecord;
import java.util.List;
import java.util.Optional;

/** The visits, in {@code household_visit}. */
public final class VisitTable implements Visits {

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
        var row = new HouseholdVisitRecord()
                .setProceedingId(visit.proceedingId())
                .setPurpose(Codes.code(visit.purpose()))
                .setVisitedOn(visit.visitedOn())
                .setVisitors(NameColumn.text(visit.visitors()))
                .setPlace(visit.place())
                .setPeopleMet(visit.peopleMet())
                .setDwellingOwner(visit.dwelling().owner())
                .setDwellingType(visit.dwelling().type())
                .setDwellingArea(visit.dwelling().area())
                .setRentFen(Amounts.fen(visit.dwelling().rent()))
                .setVehicle(visit.assets().vehicle())
                .setShops(visit.assets().shops())
                .setShares(visit.assets().shares())
                .setDeposits(visit.assets().deposits())
                .setSeen(visit.seen())
                .setNeighbours(visit.neighbours())
                .setSituation(visit.situation())
                .setChanges(visit.changes())
                .setNeeds(visit.needs())
                .setConclusion(visit.conclusion())
                .setPoorAgain(visit.poorAgain());
        return writer.save(visit.id(), row, origin);
    }

    private static Visit visit(HouseholdVisitRecord row) {
        return new Visit(
                row.getId(),
                row.getProceedingId(),
                Codes.constant(VisitPurpose.class, row.getPurpose()),
                row.getVisitedOn(),
                NameColumn.list(row.getVisitors()),
                row.getPlace(),
                row.getPeopleMet(),
                new Dwelling(
                        row.getDwellingOwner(), row.getDwellingType(), row.getDwellingArea(),
                        Amounts.money(row.getRentFen())),
                new Assets(row.getVehicle(), row.getShops(), row.getShares(), row.getDeposits()),
                row.getSeen(),
                row.getNeighbours(),
                row.getSituation(),
                row.getChanges(),
                row.getNeeds(),
                row.getConclusion(),
                row.getPoorAgain());
    }
}
