package cn.uniondesk.store.report;

import static cn.uniondesk.store.tables.Tables.EXPLANATION;
import static cn.uniondesk.store.tables.Tables.FROZEN_FIGURE;
import static cn.uniondesk.store.tables.Tables.SUBMISSION;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Submission;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.ExplanationRecord;
import cn.uniondesk.store.tables.tables.records.FrozenFigureRecord;
import cn.uniondesk.store.tables.tables.records.SubmissionRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Frozen quarters, their figures, and explanations. */
public final class SubmissionTable implements Submissions {

    private final Session session;
    private final RecordWriter writer;

    public SubmissionTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Optional<Submission> latest(Period period) {
        return session.query(sql -> sql.selectFrom(SUBMISSION)
                .where(SUBMISSION.PERIOD.eq(period.toString()))
                .orderBy(SUBMISSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(SubmissionTable::submission));
    }

    @Override
    public List<Submission> all() {
        return session.query(sql -> sql.selectFrom(SUBMISSION)
                .orderBy(SUBMISSION.PERIOD, SUBMISSION.NUMBER)
                .fetch(SubmissionTable::submission));
    }

    private static Submission submission(SubmissionRecord row) {
        return new Submission(row.getId(), Period.parse(row.getPeriod()).orElseThrow(), Math.toIntExact(row.getNumber()),
                row.getSupersedes() == null ? 0 : Math.toIntExact(row.getSupersedes()), row.getRulebook(),
                row.getContentSha256(), row.getFileName(), new Submission.Sending(
                        row.getFrozenAt().toInstant(), row.getAccount(), row.getProgram(), row.getIsUpdate()));
    }

    @Override
    public Map<String, Figure> figures(long submissionId) {
        return session.query(sql -> sql.selectFrom(FROZEN_FIGURE)
                .where(FROZEN_FIGURE.SUBMISSION_ID.eq(submissionId))
                .fetchMap(FROZEN_FIGURE.CELL, row -> Figure.parse(row.getFigure())));
    }

    @Override
    public Submission freeze(Submission submission, Map<CellKey, Figure> figures) {
        var row = new SubmissionRecord();
        row.setPeriod(submission.period().toString());
        row.setNumber((long) submission.number());
        row.setSupersedes(submission.supersedes() == 0 ? null : (long) submission.supersedes());
        row.setRulebook(submission.rulebook());
        row.setContentSha256(submission.contentSha256());
        row.setFileName(submission.fileName());
        row.setFrozenAt(submission.sent().at().atOffset(ZoneOffset.UTC));
        row.setAccount(submission.sent().account());
        row.setProgram(submission.sent().program());
        row.setIsUpdate(submission.sent().isUpdate());
        long id = writer.insert(row, Origin.DESK);
        figures.forEach((cell, figure) -> {
            var frozen = new FrozenFigureRecord();
            frozen.setSubmissionId(id);
            frozen.setCell(cell.dotted());
            frozen.setFigure(figure.canonical());
            writer.insert(frozen, Origin.DESK);
        });
        return submission.withId(id);
    }

    @Override
    public List<Explanation> explanations(Period period) {
        return session.query(sql -> sql.selectFrom(EXPLANATION)
                .where(EXPLANATION.PERIOD.eq(period.toString()))
                .orderBy(EXPLANATION.CODE, EXPLANATION.CELL)
                .fetch(row -> new Explanation(row.getCode(), row.getCell(), row.getText())));
    }

    @Override
    public void explain(Period period, Explanation explanation) {
        var known = session.query(sql -> sql.selectFrom(EXPLANATION)
                .where(EXPLANATION.PERIOD.eq(period.toString()), EXPLANATION.CODE.eq(explanation.code()),
                        EXPLANATION.CELL.eq(explanation.place()))
                .fetchOptional(EXPLANATION.ID));
        var row = new ExplanationRecord();
        row.setText(explanation.text());
        if (known.isPresent()) {
            if (explanation.text().isEmpty()) {
                writer.delete(EXPLANATION, known.get(), Origin.DESK);
            } else {
                writer.update(known.get(), row, Origin.DESK);
            }
        } else if (!explanation.text().isEmpty()) {
            row.setPeriod(period.toString());
            row.setCode(explanation.code());
            row.setCell(explanation.place());
            writer.insert(row, Origin.DESK);
        }
    }
}
