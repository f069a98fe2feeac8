package cn.uniondesk.quarter;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.QuarterWorkbooks;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.report.ReportOffice;
import cn.uniondesk.store.report.ReportSource;
import cn.uniondesk.store.report.ReportUseCases;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.workbook.quarter.QuarterFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** An office in memory that writes its quarter; its day is 2026-10-08. */
final class QuarterOffice implements AutoCloseable {

    static final Period THIRD = new Period(2026, 3);
    static final Clock OCTOBER = Clock.fixed(Instant.parse("2026-10-08T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final MemoryStore store;
    final ReportOffice records;
    final ReportUseCases report;
    private final Path templates;
    private String program = "UnionDesk 1.0";
    private final ReportWords words;
    final QuarterFiles files;
    final QuarterSubmission quarter;

    QuarterOffice(Path templates) {
        this(templates, List.of(), List.of(), Texts.chinese());
    }

    /** With areas beside those of the program. */
    QuarterOffice(Path templates, List<ReportArea> more, List<ReportSource> moreSources, Texts texts) {
        this(new MemoryStore(), templates, more, moreSources, texts);
    }

    /** In a store of one's own. */
    QuarterOffice(MemoryStore store, Path templates) {
        this(store, templates, List.of(), List.of(), Texts.chinese());
    }

    private QuarterOffice(MemoryStore store, Path templates, List<ReportArea> more, List<ReportSource> moreSources, Texts texts) {
        this(store, new ReportOffice(store), templates, more, moreSources, texts);
    }

    private QuarterOffice(
            MemoryStore store, ReportOffice records, Path templates, List<ReportArea> more, List<ReportSource> moreSources, Texts texts) {
        this.store = store;
        this.records = records;
        this.templates = templates;
        words = new ReportWords(texts);
        var areas = Stream.concat(ReportedAreas.of(store.session()).stream(), more.stream()).toList();
        report = new ReportUseCases(store, areas, Stream.concat(ReportedAreas.SOURCES.stream(), moreSources.stream()).toList(), words);
        files = new QuarterFiles(
                templates, areas.stream().flatMap(area -> area.details().stream()).toList(), program, OCTOBER);
        quarter = quarter(files, report.submissions);
    }

    /** The same office under a program that has more areas. */
    QuarterOffice with(List<ReportArea> more, List<ReportSource> moreSources, Texts texts) {
        return new QuarterOffice(store, records, templates, more, moreSources, texts);
    }

    /** The same office under a later program. */
    QuarterSubmission under(String laterProgram) {
        program = laterProgram;
        return quarter(files, report.submissions);
    }

    /** The same quarter through other doors. */
    QuarterSubmission quarter(QuarterWorkbooks workbooks, Submissions submissions) {
        var session = store.session();
        return new QuarterSubmission(
                new QuarterSubmission.Sources(session, report.check, report.details, submissions,
                        new OfficeTable(session, store.writer())),
                workbooks, words, new QuarterSubmission.Sender("测试员", program, OCTOBER));
    }

    @Override
    public void close() {
        store.close();
    }
}
