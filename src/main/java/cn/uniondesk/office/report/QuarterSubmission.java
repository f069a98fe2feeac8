package cn.uniondesk.office.report;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.report.QuarterContent.FigureChange;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 上报: freezes a quarter and writes its workbook, whatever the check says. An unchanged office writes the same number
 * again; a changed one the next, which supersedes it.
 */
public final class QuarterSubmission {

    private static final Action FREEZE = new Action("quarter.freeze");

    /** What a submission is made from. */
    public record Sources(
            Transactions transactions, UploadCheck check, Details details, Submissions submissions, Offices offices) {}

    /** @param isRevision whether it replaces an earlier submission of the quarter */
    public record Written(Submission submission, Path file, Verdict verdict, boolean isRevision) {}

    private record Content(Office office, UploadCheck.Reading reading, String sha256) {

        Map<CellKey, Figure> figures() {
            return QuarterTables.together(reading.tables());
        }
    }

    private final Sources sources;
    private final QuarterWorkbooks workbooks;
    private final ReportWords words;
    private final String account;
    private final Clock clock;

    public QuarterSubmission(Sources sources, QuarterWorkbooks workbooks, ReportWords words, String account, Clock clock) {
        this.sources = sources;
        this.workbooks = workbooks;
        this.words = words;
        this.account = account;
        this.clock = clock;
    }

    public Written write(Period period, Path folder, Progress progress) {
        return write(period, folder, Optional.empty(), progress);
    }

    /** Under another name than the usual one, where that file is held open by another program. */
    public Written write(Period period, Path folder, Optional<String> fileName, Progress progress) {
        if (!period.isOver(LocalDate.now(clock))) {
            throw new Failure("report.not_over", period.toString(), period.lastDay().toString());
        }
        var prepared = sources.transactions().read(() -> prepare(content(period, progress), folder, progress));
        try (var workbook = prepared.workbook()) {
            var submission = prepared.submission();
            var file = workbook.stand(fileName.orElse(submission.fileName()), () -> freeze(submission, prepared.figures()));
            return new Written(submission, file, prepared.verdict(), submission.supersedes() > 0);
        }
    }

    /** Read, checked, written and compared on the state of one moment; nothing of the office was changed yet. */
    private record Prepared(Submission submission, Map<CellKey, Figure> figures, Verdict verdict, QuarterWorkbooks.Ready workbook) {}

    private Prepared prepare(Content content, Path folder, Progress progress) {
        var submission = submission(content);
        var workbook = workbooks.prepare(whole(content, submission, progress), folder, progress);
        return new Prepared(submission, content.figures(), content.reading().verdict(), workbook);
    }

    private Content content(Period period, Progress progress) {
        var office = sources.offices().own();
        var reading = sources.check().read(period);
        var hash = new QuarterHash(office.code(), period.toString(), reading.rules().version());
        QuarterTables.together(reading.tables()).forEach((cell, figure) -> hash.figure(cell.dotted(), figure.canonical()));
        var rows = rows(reading, period);
        for (var sheet : QuarterContent.sheets(reading)) {
            rows.each(sheet, reading.verdict(), row -> {
                progress.checkCancelled();
                hash.row(sheet.code(), row.seal());
            });
        }
        return new Content(office, reading, hash.hex());
    }

    private DetailRows rows(UploadCheck.Reading reading, Period period) {
        return new DetailRows(sources.details(), reading.rules(), words, period);
    }

    /** The one that is frozen already where nothing changed since, else the next. */
    private Submission submission(Content content) {
        var period = content.reading().verdict().period();
        var latest = sources.submissions().latest(period);
        if (latest.isPresent() && latest.get().contentSha256().equals(content.sha256())) {
            return latest.get();
        }
        int before = latest.map(Submission::number).orElse(0);
        var name = "%s_%s_%d.xlsx".formatted(content.office().code(), period, before + 1);
        return new Submission(
                0, period, before + 1, before, content.reading().rules().version(), content.sha256(), name, clock.instant(), account);
    }

    /** Last of all: a quarter is frozen when its workbook stands. */
    private void freeze(Submission submission, Map<CellKey, Figure> figures) {
        if (submission.id() != 0) {
            return;
        }
        sources.transactions().change(FREEZE, () -> {
            if (sources.submissions().latest(submission.period()).map(Submission::number).orElse(0) != submission.supersedes()) {
                throw new Failure("report.changed");
            }
            sources.submissions().freeze(submission, figures);
        });
    }

    private QuarterContent whole(Content content, Submission submission, Progress progress) {
        var reading = content.reading();
        var rows = rows(reading, submission.period());
        return new QuarterContent(content.office(), submission, reading, changes(submission, content.figures()), words,
                (sheet, each) -> rows.each(sheet, reading.verdict(), row -> {
                    progress.checkCancelled();
                    each.accept(row);
                }));
    }

    private List<FigureChange> changes(Submission submission, Map<CellKey, Figure> figures) {
        var changes = new ArrayList<FigureChange>();
        sources.submissions().all().stream()
                .filter(each -> each.period().equals(submission.period()) && each.number() == submission.supersedes())
                .findFirst()
                .map(each -> sources.submissions().figures(each.id()))
                .ifPresent(before -> figures.forEach((cell, figure) -> {
                    var was = before.getOrDefault(cell.dotted(), new Figure(0, figure.isMoney()));
                    if (!was.equals(figure)) {
                        changes.add(new FigureChange(cell, was, figure));
                    }
                }));
        return changes;
    }
}
