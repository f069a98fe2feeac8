package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.ASSESSMENT;
import static cn.uniondesk.store.tables.Tables.ASSESSMENT_ITEM;

import cn.uniondesk.office.household.reckoning.Item;
import cn.uniondesk.office.household.reckoning.Reckoning;
import cn.uniondesk.office.household.reckoning.Reckonings;
import cn.uniondesk.office.household.reckoning.Side;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.AssessmentItemRecord;
import cn.uniondesk.store.tables.tables.records.AssessmentRecord;
import java.util.HashSet;
import java.util.List;

/** The reckonings, in {@code assessment} with {@code assessment_item}. */
public final class ReckoningTable implements Reckonings {

    private final Session session;
    private final RecordWriter writer;

    public ReckoningTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public List<Reckoning> of(long proceedingId) {
        return session.query(db -> db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.PROCEEDING_ID.eq(proceedingId))
                .orderBy(ASSESSMENT.ASSESSED_ON)
                .fetch(row -> new Reckoning(
                        row.getId(),
                        row.getProceedingId(),
                        row.getAssessedOn(),
                        Math.toIntExact(row.getPeople()),
                        items(row.getId()),
                        row.getRemark())));
    }

    private List<Item> items(long assessment) {
        return session.query(db -> db.selectFrom(ASSESSMENT_ITEM)
                .where(ASSESSMENT_ITEM.ASSESSMENT_ID.eq(assessment))
                .orderBy(ASSESSMENT_ITEM.ID)
                .fetch(row -> new Item(
                        row.getId(),
                        Codes.constant(Side.class, row.getSide()),
                        row.getItem(),
                        row.getPersonId(),
                        Money.ofFen(row.getYearFen()),
                        Math.toIntExact(row.getMonths()),
                        row.getNote())));
    }

    @Override
    public long save(Reckoning reckoning, Origin origin) {
        long id = saveHead(reckoning, origin);
        var kept = new HashSet<Long>();
        reckoning.items().forEach(item -> kept.add(saveItem(id, item, origin)));
        items(id).stream().filter(item -> !kept.contains(item.id()))
                .forEach(item -> writer.delete(ASSESSMENT_ITEM, item.id(), origin));
        return id;
    }

    private long saveHead(Reckoning reckoning, Origin origin) {
        var row = new AssessmentRecord()
                .setProceedingId(reckoning.proceedingId())
                .setAssessedOn(reckoning.assessedOn())
                .setPeople((long) reckoning.people())
                .setRemark(reckoning.remark());
        return writer.save(reckoning.id(), row, origin);
    }

    private long saveItem(long assessment, Item item, Origin origin) {
        var row = new AssessmentItemRecord()
                .setAssessmentId(assessment)
                .setSide(Codes.code(item.side()))
                .setItem(item.item())
                .setPersonId(item.personId())
                .setYearFen(item.year().fen())
                .setMonths((long) item.months())
                .setNote(item.note());
        return writer.save(item.id(), row, origin);
    }
}
