package cn.uniondesk.quarter;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterWorkbooks;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.report.DetailTable;
import cn.uniondesk.store.report.ReportOffice;
import cn.uniondesk.store.report.ReportUseCases;
import cn.uniondesk.workbook.quarter.QuarterFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** An office in memory that writes its quarter; its day is 2026-10-08. */
final class QuarterOffice implements AutoCloseable {

    static final Period THIRD = new Period(2026, 3);
    static final Clock OCTOBER = Clock.fixed(Instant.parse("2026-10-08T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final MemoryStore store = new MemoryStore();
    final ReportOffice records = new ReportOffice(store);
    final ReportUseCases report = new ReportUseCases(store);
    final QuarterFiles files;
    final QuarterSubmission quarter;

    QuarterOffice(Path templates) {
        files = new QuarterFiles(templates, "UnionDesk 1.0", OCTOBER);
        quarter = quarter(files, report.submissions);
    }

    /** The same quarter through other doors. */
    QuarterSubmission quarter(QuarterWorkbooks workbooks, Submissions submissions) {
        var session = store.session();
        return new QuarterSubmission(
                new QuarterSubmission.Sources(session, report.tables, report.check, new DetailTable(session), submissions,
                        ReportUseCases.RULES, new OfficeTable(session, store.writer())),
                workbooks, new ReportWords(Texts.chinese()), "测试员", OCTOBER);
    }

    @Override
    public void close() {
        store.close();
    }
}
