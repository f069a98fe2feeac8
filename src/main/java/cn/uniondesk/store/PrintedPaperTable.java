package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.PRINTED_PAPER;

import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.form.PrintedPaper;
import cn.uniondesk.office.form.PrintedPapers;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.PrintedPaperRecord;
import java.time.ZoneOffset;
import java.util.Optional;

/** The codes of printed papers, in {@code printed_paper}. */
public final class PrintedPaperTable implements PrintedPapers {

    private final Session session;
    private final RecordWriter writer;

    public PrintedPaperTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public void note(PrintedPaper paper) {
        writer.insert(
                new PrintedPaperRecord()
                        .setForm(paper.code().form())
                        .setSubject(paper.code().subject())
                        .setVersion(paper.code().version())
                        .setPrintedAt(paper.printedAt().atOffset(ZoneOffset.UTC))
                        .setAccount(paper.account()),
                Origin.DESK);
    }

    @Override
    public Optional<PrintedPaper> last(PaperCode code) {
        return session.query(db -> db.selectFrom(PRINTED_PAPER)
                .where(PRINTED_PAPER.FORM.eq(code.form()))
                .and(PRINTED_PAPER.SUBJECT.eq(code.subject()))
                .and(PRINTED_PAPER.VERSION.eq(code.version()))
                .orderBy(PRINTED_PAPER.ID.desc())
                .limit(1)
                .fetchOptional(row -> new PrintedPaper(code, row.getPrintedAt().toInstant(), row.getAccount())));
    }
}
