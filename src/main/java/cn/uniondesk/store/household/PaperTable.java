package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.EVIDENCE_PAPER;

import cn.uniondesk.office.household.paper.Paper;
import cn.uniondesk.office.household.paper.Papers;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.EvidencePaperRecord;
import java.util.List;

/** The papers, in {@code evidence_paper}. */
public final class PaperTable implements Papers {

    private final Session session;
    private final RecordWriter writer;

    public PaperTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public List<Paper> of(long proceedingId) {
        return session.query(db -> db.selectFrom(EVIDENCE_PAPER)
                .where(EVIDENCE_PAPER.PROCEEDING_ID.eq(proceedingId))
                .orderBy(EVIDENCE_PAPER.RECEIVED_ON, EVIDENCE_PAPER.ID)
                .fetch(row -> new Paper(
                        row.getId(),
                        row.getProceedingId(),
                        row.getKind(),
                        row.getPersonId(),
                        row.getReceivedOn(),
                        Math.toIntExact(row.getCopies()),
                        row.getFileName(),
                        row.getSha256(),
                        row.getNote())));
    }

    @Override
    public long save(Paper paper, Origin origin) {
        var row = new EvidencePaperRecord()
                .setProceedingId(paper.proceedingId())
                .setKind(paper.kind())
                .setPersonId(paper.personId())
                .setReceivedOn(paper.receivedOn())
                .setCopies((long) paper.copies())
                .setFileName(paper.fileName())
                .setSha256(paper.sha256())
                .setNote(paper.note());
        return writer.save(paper.id(), row, origin);
    }

    @Override
    public void remove(long id, Origin origin) {
        writer.delete(EVIDENCE_PAPER, id, origin);
    }
}
