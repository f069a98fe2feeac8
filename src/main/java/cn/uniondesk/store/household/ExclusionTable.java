package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.EXCLUSION_ANSWER;

import cn.uniondesk.office.household.exclusion.ExclusionAnswer;
import cn.uniondesk.office.household.exclusion.ExclusionAnswers;
import cn.uniondesk.office.household.exclusion.ExclusionFinding;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.ExclusionAnswerRecord;
import java.util.List;

/** The answers of the checklists, in {@code exclusion_answer}. */
public final class ExclusionTable implements ExclusionAnswers {

    private final Session session;
    private final RecordWriter writer;

    public ExclusionTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public List<ExclusionAnswer> of(long proceedingId) {
        return session.query(db -> db.selectFrom(EXCLUSION_ANSWER)
                .where(EXCLUSION_ANSWER.PROCEEDING_ID.eq(proceedingId))
                .orderBy(EXCLUSION_ANSWER.ANSWERED_ON, EXCLUSION_ANSWER.ID)
                .fetch(row -> new ExclusionAnswer(
                        row.getId(),
                        row.getProceedingId(),
                        row.getItem(),
                        row.getAnsweredOn(),
                        Codes.constant(ExclusionFinding.class, row.getFinding()),
                        row.getEvidence(),
                        row.getOverrideReason(),
                        row.getApprover())));
    }

    @Override
    public long save(ExclusionAnswer answer, Origin origin) {
        var row = new ExclusionAnswerRecord()
                .setProceedingId(answer.proceedingId())
                .setItem(answer.item())
                .setAnsweredOn(answer.answeredOn())
                .setFinding(Codes.code(answer.finding()))
                .setEvidence(answer.evidence())
                .setOverrideReason(answer.overrideReason())
                .setApprover(answer.approver());
        var known = of(answer.proceedingId()).stream()
                .filter(each -> each.item().equals(answer.item()) && each.answeredOn().equals(answer.answeredOn()))
                .findFirst();
        if (known.isEmpty()) {
            return writer.insert(row, origin);
        }
        writer.update(known.get().id(), row, origin);
        return known.get().id();
    }
}
