package cn.uniondesk.office.report;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.report.Submissions.Explanation;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 上报前体检: runs every rule on the records of one moment and says what the district will say. */
public final class UploadCheck {

    private static final Action EXPLAIN = new Action("quarter.explain");

    private final Transactions transactions;
    private final QuarterTables tables;
    private final RuleCases sightings;
    private final Submissions submissions;
    private final Standards standards;
    private final ReportWords words;

    /** Where the check takes the rules of the day from. */
    public record Standards(RuleBooks ruleBooks, Offices offices) {

        Yardsticks on(Period period) {
            return Yardsticks.of(ruleBooks.current(), offices.own().district(), period.lastDay());
        }
    }

    public UploadCheck(
            Transactions transactions, QuarterTables tables, RuleCases sightings, Submissions submissions,
            Standards standards, ReportWords words) {
        this.transactions = transactions;
        this.tables = tables;
        this.sightings = sightings;
        this.submissions = submissions;
        this.standards = standards;
        this.words = words;
    }

    public Verdict check(Period period) {
        return transactions.read(() -> check(period, tables.all(period)));
    }

    /** The same on figures that were just taken, inside of the reader's moment. */
    Verdict check(Period period, List<TableFigures> figures) {
        var byCode = QuarterTables.byCode(figures.stream().map(TableFigures::table).toList());
        var findings = new ArrayList<Finding>();
        compare(new Audit(period, QuarterTables.together(figures), frozen(period.previous())), byCode, findings);
        numbers(byCode, findings);
        sightings.all(period, standards.on(period)).forEach((suspicion, cases) ->
                cases.forEach(sighting -> findings.add(finding(suspicion, sighting, period, byCode))));
        findings.sort(Comparator.comparing(Finding::level));
        return Verdict.of(period, explained(period, findings));
    }

    private Map<String, Figure> frozen(Period period) {
        return submissions.latest(period).map(last -> submissions.figures(last.id())).orElse(Map.of());
    }

    private void compare(Audit audit, Map<String, ReportTable> tables, List<Finding> findings) {
        for (var rule : FigureRules.of(List.copyOf(tables.values()))) {
            rule.mismatch(audit).ifPresent(mismatch -> {
                var left = mismatch.left();
                var right = mismatch.right();
                findings.add(new Finding(rule.code(), rule.level(), rule.cell().table(), rule.cell().cell(),
                        left.number(), right.number(), left.minus(right).number(),
                        words.texts().text("check." + rule.code(), words.place(tables, rule.cell()), left.text(),
                                right.text(), magnitude(left.minus(right)).text()),
                        List.of()));
            });
        }
    }

    /** GB 11643: the last place follows from the others. */
    private void numbers(Map<String, ReportTable> tables, List<Finding> findings) {
        var cell = new CellKey("T01", "total", "closing.members");
        sightings.checkedNumbers((person, number) -> {
            if (!IdentityNumber.isValid(number)) {
                findings.add(new Finding("ID_CHECKSUM", Level.MUST, cell.table(), cell.cell(), null, null, null,
                        words.texts().text("check.ID_CHECKSUM", words.place(tables, cell), "", "", "", person.number()),
                        List.of(person)));
            }
        });
    }

    private Finding finding(RecordRule suspicion, RuleCase sighting, Period period, Map<String, ReportTable> tables) {
        var cell = suspicion.cell(sighting, period);
        var left = figure(suspicion, sighting.left());
        var right = figure(suspicion, sighting.right());
        var difference = left == null || right == null ? null : left.minus(right);
        var arguments = new ArrayList<String>(List.of(
                words.place(tables, cell), text(left), text(right), difference == null ? "" : magnitude(difference).text()));
        sighting.said().forEach(said -> arguments.add(words.code(said)));
        return new Finding(suspicion.name(), suspicion.level(), cell.table(), cell.cell(), number(left), number(right),
                number(difference), words.texts().text("check." + suspicion.name(), arguments), sighting.records());
    }

    private static Figure figure(RecordRule suspicion, Long amount) {
        return amount == null ? null : new Figure(amount, suspicion.isMoney());
    }

    private static Figure magnitude(Figure figure) {
        return new Figure(Math.abs(figure.amount()), figure.isMoney());
    }

    private static String text(Figure figure) {
        return figure == null ? "" : figure.text();
    }

    private static BigDecimal number(Figure figure) {
        return figure == null ? null : figure.number();
    }

    private List<Verdict.Explained> explained(Period period, List<Finding> findings) {
        var texts = submissions.explanations(period).stream()
                .collect(Collectors.toMap(each -> each.code() + " " + each.place(), Explanation::text));
        return findings.stream()
                .map(finding -> new Verdict.Explained(finding, texts.getOrDefault(
                        finding.code() + " " + finding.place(),
                        texts.getOrDefault(finding.code() + " " + finding.cell(), ""))))
                .toList();
    }

    /** Writes an explanation to the findings of a code at a place; refuses a place that the check does not name. */
    public Outcome<Void> explain(Period period, String code, String place, String text) {
        boolean known = check(period).findings().stream().map(Verdict.Explained::finding)
                .anyMatch(finding -> finding.code().equals(code)
                        && (finding.place().equals(place) || finding.cell().equals(place)));
        if (!known && !text.isBlank()) {
            return Outcome.refused(Refusal.of("cell", "report.refusal.no_finding", period.toString(), code, place));
        }
        transactions.change(EXPLAIN, () -> submissions.explain(period, new Explanation(code, place, text.strip())));
        return Outcome.done(null);
    }
}
