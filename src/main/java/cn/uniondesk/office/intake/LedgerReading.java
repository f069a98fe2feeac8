package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.LedgerPlan.Planned;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** One passage over the rows of a file: no row is kept once it was judged. */
final class LedgerReading {

    private static final int STEP = 200;
    /** How many rows are announced at a time. */
    private static final int AHEAD = 500;

    private final long batch;
    private final LedgerPlan plan;
    private final Intakes intakes;
    private final ImportLog log;
    private long done;

    LedgerReading(long batch, LedgerPlan plan, Intakes intakes, ImportLog log) {
        this.batch = batch;
        this.plan = plan;
        this.intakes = intakes;
        this.log = log;
    }

    List<SheetReport> all(Progress progress) {
        var reports = new ArrayList<SheetReport>();
        for (var planned : plan.sheets()) {
            reports.add(sheet(planned, progress));
        }
        intakes.finish((sheet, row, fate, column, note, arguments) ->
                log.row(new RowLine(sheet, row, fate, column, note.code(), List.of(arguments), ""), ""));
        log.flush();
        return reports;
    }

    private SheetReport sheet(Planned planned, Progress progress) {
        var heading = planned.heading();
        var name = planned.sheet().name();
        var nature = new RowNature(planned.sheet(), heading);
        var above = new Above(planned.sheet(), heading);
        var totals = new Totals(name, heading);
        var tally = new Tally();
        var intake = intakes.of(heading.kind());
        var known = heading.kind().byName();
        var byField = JudgedRow.byField(heading.columns());
        try (var rows = planned.sheet().rows()) {
            var body = rows.filter(row -> row.number() > heading.lastRow());
            announced(body, intake, byField).forEachOrdered(row -> {
                if (++done % STEP == 0) {
                    progress.checkCancelled();
                    progress.at(done, 0);
                }
                tally.read();
                var ignored = nature.ignored(row);
                if (ignored.isPresent()) {
                    ignore(name, row, ignored.get(), totals);
                    tally.add(Fate.IGNORED);
                } else {
                    totals.add(row);
                    tally.add(judge(planned, intake, above.fill(row), draft -> new JudgedRow(batch, name, draft, byField, known)));
                }
            });
        }
        return tally.report(name, heading);
    }

    private static Stream<LedgerRow> announced(Stream<LedgerRow> rows, RowIntake to, Map<String, LedgerColumn> columns) {
        return rows.gather(Gatherers.windowFixed(AHEAD)).flatMap(next -> {
            to.expect(next, columns);
            return next.stream();
        });
    }

    private void ignore(String sheet, LedgerRow row, Note why, Totals totals) {
        log.row(new RowLine(sheet, row.number(), Fate.IGNORED, "", why.code(), List.of(), ""), "");
        if (why == Note.TOTAL_ROW) {
            totals.compare(row).forEach(log::total);
        }
    }

    private Fate judge(Planned planned, RowIntake intake, Above.Row row, Function<LedgerRow, JudgedRow> drafts) {
        var columns = planned.heading().columns();
        var draft = drafts.apply(row.row());
        row.filled().forEach(filled ->
                draft.repaired(filled.column().field(), "DITTO", filled.from(), filled.value().raw()));
        var judgement = intake.take(draft);
        report(draft, judgement, log, Optional.of(row.row()).filter(_ -> judgement.fate() == Fate.HELD)
                .map(held -> HeldCell.write(columns.stream()
                        .map(column -> new HeldCell(column, held.cell(column.index())))
                        .toList()))
                .orElse(""));
        return judgement.fate();
    }

    private static void report(JudgedRow draft, RowJudgement judgement, ImportLog log, String cells) {
        if (judgement.fate() != Fate.HELD) {
            draft.repairs().forEach(log::repair);
        }
        draft.lines(judgement.fate(), judgement.plain()).forEach(line -> log.row(line, cells));
    }
}
