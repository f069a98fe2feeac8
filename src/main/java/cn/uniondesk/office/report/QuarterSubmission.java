package cn.uniondesk.office.report;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * 上报: writes a quarter's workbook, whatever the check says, and freezes the quarter once it stands. An unchanged office
 * writes the same number again; a changed one the next, which supersedes it.
 */
public final class QuarterSubmission {

    private static final Action FREEZE = new Action("quarter.freeze");

    /** What a submission is made from. */
    public record Sources(
            Transactions transactions, UploadCheck check, Details details, Submissions submissions, Offices offices) {}

    /** Who sends, by which program and when. */
    public record Sender(String account, String program, Clock clock) {}

    /** @param isRevision whether it replaces an earlier submission of the quarter */
    public record Written(Submission submission, Path file, Verdict verdict, boolean isRevision) {}

    private final Sources sources;
    private final QuarterWorkbooks workbooks;
    private final ReportWords words;
    private final Sender sender;

    public QuarterSubmission(Sources sources, QuarterWorkbooks workbooks, ReportWords words, Sender sender) {
        this.sources = sources;
        this.workbooks = workbooks;
        this.words = words;
        this.sender = sender;
    }

    public Written write(Period period, Path folder, Progress progress) {
        return write(period, folder, Optional.empty(), progress);
    }

    /** Under another name than the usual one, where that file is held open by another program. */
    public Written write(Period period, Path folder, Optional<String> fileName, Progress progress) {
        if (!period.isOver(LocalDate.now(sender.clock()))) {
            throw new Failure("report.not_over", period.toString(), period.lastDay().toString());
        }
        var prepared = sources.transactions().read(() -> prepare(period, folder, progress));
        try (var workbook = prepared.workbook()) {
            var submission = prepared.submission();
            var file = workbook.stand(fileName.orElse(submission.fileName()), () -> freeze(submission, prepared.figures()));
            return new Written(submission, file, prepared.verdict(), submission.supersedes() > 0);
        }
    }

    /** Read, checked, written and compared on the state of one moment; nothing of the office was changed yet. */
    private record Prepared(Submission submission, Map<CellKey, Figure> figures, Verdict verdict, QuarterWorkbooks.Ready workbook) {}

    private Prepared prepare(Period period, Path folder, Progress progress) {
        var office = sources.offices().own();
        var reading = sources.check().read(period);
        var rows = new DetailRows(sources.details(), reading.rules(), words, period);
        var sealing = new Sealing(office, period, reading, sources.submissions(), sender);
        var workbook = workbooks.prepare(
                new QuarterContent(office, period, reading, words, (sheet, each) -> {
                    rows.each(sheet, reading.verdict(), row -> {
                        progress.checkCancelled();
                        sealing.row(sheet, row);
                        each.accept(row);
                    });
                    sealing.end(sheet);
                }, sealing::sealed), folder, progress);
        return new Prepared(sealing.sealed().submission(), sealing.figures(), reading.verdict(), workbook);
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
}
