package cn.uniondesk.office.report;

import cn.uniondesk.office.report.QuarterContent.FigureChange;
import cn.uniondesk.office.report.QuarterContent.Sealed;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hashes a quarter while its rows go by, and says at their end which submission it is. */
final class Sealing {

    private final Office office;
    private final Period period;
    private final UploadCheck.Reading reading;
    private final Submissions submissions;
    private final QuarterSubmission.Sender sender;
    private final Map<CellKey, Figure> figures;
    private final QuarterHash hash;
    private final Set<String> open;
    private Sealed sealed;

    Sealing(Office office, Period period, UploadCheck.Reading reading, Submissions submissions, QuarterSubmission.Sender sender) {
        this.office = office;
        this.period = period;
        this.reading = reading;
        this.submissions = submissions;
        this.sender = sender;
        figures = QuarterTables.together(reading.tables());
        hash = new QuarterHash(office.code(), period.toString(), reading.rules().version());
        figures.forEach((cell, figure) -> hash.figure(cell.dotted(), figure.canonical()));
        open = Stream.concat(Stream.of(DetailSheet.CHECK), reading.details().stream())
                .map(DetailSheet::code).collect(Collectors.toCollection(HashSet::new));
    }

    Map<CellKey, Figure> figures() {
        return figures;
    }

    void row(DetailSheet sheet, DetailRow row) {
        hash.row(sheet.code(), row.seal());
    }

    void end(DetailSheet sheet) {
        if (!open.remove(sheet.code())) {
            throw new IllegalStateException(sheet.code() + " was asked for twice, or is no sheet of the quarter");
        }
    }

    Sealed sealed() {
        if (sealed == null) {
            if (!open.isEmpty()) {
                throw new IllegalStateException("sealed before " + open);
            }
            sealed = seal();
        }
        return sealed;
    }

    /** The submission that is frozen already where nothing changed since, else the next. */
    private Sealed seal() {
        var latest = submissions.latest(period);
        var sha256 = hash.hex();
        if (latest.isPresent() && latest.get().isSame(sha256, sender.program())) {
            return new Sealed(latest.get(), changes(submissions.all().stream()
                    .filter(each -> each.period().equals(period) && each.number() == latest.get().supersedes()).findFirst()));
        }
        int before = latest.map(Submission::number).orElse(0);
        var changes = changes(latest);
        var isUpdate = latest.isPresent() && !latest.get().sent().program().equals(sender.program()) && changes.isEmpty();
        var name = "%s_%s_%d.xlsx".formatted(office.code(), period, before + 1);
        return new Sealed(new Submission(0, period, before + 1, before, reading.rules().version(), sha256, name,
                new Submission.Sending(sender.clock().instant(), sender.account(), sender.program(), isUpdate)), changes);
    }

    private List<FigureChange> changes(Optional<Submission> earlier) {
        var changes = new ArrayList<FigureChange>();
        earlier.map(each -> submissions.figures(each.id())).ifPresent(before -> figures.forEach((cell, figure) -> {
            var was = before.getOrDefault(cell.dotted(), new Figure(0, figure.isMoney()));
            if (!was.equals(figure)) {
                changes.add(new FigureChange(cell, was, figure));
            }
        }));
        return changes;
    }
}
