package cn.uniondesk.office.report;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.report.Submissions.Explanation;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 上报前审核: runs every rule on the records of one moment and says what the district will say. */
public final class UploadCheck {

    private static final Action EXPLAIN = new Action("quarter.explain");

    private final Transactions transactions;
    private final QuarterTables tables;
    private final RuleCases cases;
    private final Submissions submissions;
    private final Standards standards;
    private final ReportWords words;

    /** Where the check takes the rules of the day from. */
    public record Standards(RuleBooks ruleBooks, Offices offices) {

        Grounds on(Period period) {
            return new Grounds(period, ruleBooks.current(), offices.own().district());
        }
    }

    /**
     * What one moment of the office says of a quarter.
     *
     * @param details sheets of records behind the tables
     */
    public record Reading(List<TableFigures> tables, List<DetailSheet> details, Verdict verdict, RuleBook rules) {}

    public UploadCheck(
            Transactions transactions, QuarterTables tables, RuleCases cases, Submissions submissions,
            Standards standards, ReportWords words) {
        this.transactions = transactions;
        this.tables = tables;
        this.cases = cases;
        this.submissions = submissions;
        this.standards = standards;
        this.words = words;
    }

    public Verdict check(Period period) {
        return read(period).verdict();
    }

    /** The figures and what the check says of them, of one moment. */
    public Reading read(Period period) {
        return transactions.read(() -> {
            var areas = tables.areas(period);
            var figures = tables.all(areas.tables(), period);
            var grounds = standards.on(period);
            var byCode = QuarterTables.byCode(areas.tables());
            var findings = new ArrayList<Finding>();
            compare(new Audit(period, QuarterTables.together(figures), frozen(period.previous())), areas, byCode, findings);
            records(areas.rules(), grounds, byCode, findings);
            findings.sort(Comparator.comparing(Finding::level));
            return new Reading(figures, areas.details(), Verdict.of(period, explained(period, findings)), grounds.rules());
        });
    }

    private Map<String, Figure> frozen(Period period) {
        return submissions.latest(period).map(last -> submissions.figures(last.id())).orElse(Map.of());
    }

    private void compare(Audit audit, ReportAreas areas, Map<String, ReportTable> tables, List<Finding> findings) {
        for (var rule : areas.comparisons()) {
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

    /** A case about a table that the quarter does not have is none of it. */
    private void records(List<RecordRule> rules, Grounds grounds, Map<String, ReportTable> tables, List<Finding> findings) {
        var codes = rules.stream().map(RecordRule::code).collect(Collectors.toCollection(LinkedHashSet::new));
        var found = cases.of(codes, grounds);
        for (var rule : rules) {
            for (var each : found.get(rule.code())) {
                var cell = rule.place().cell(each, grounds.period());
                if (cell.equals(CellKey.NONE) || tables.containsKey(cell.table())) {
                    findings.add(finding(rule, each, cell, tables));
                }
            }
        }
    }

    private Finding finding(RecordRule rule, RuleCase found, CellKey cell, Map<String, ReportTable> tables) {
        var left = figure(rule, found.left());
        var right = figure(rule, found.right());
        var difference = left == null || right == null ? null : left.minus(right);
        var arguments = new ArrayList<String>(List.of(
                words.place(tables, cell), text(left), text(right), difference == null ? "" : magnitude(difference).text()));
        found.said().forEach(said -> arguments.add(words.code(said)));
        return new Finding(rule.code(), rule.level(), cell.table(), cell.cell(), number(left), number(right),
                number(difference), words.texts().text("check." + rule.code(), arguments), found.records());
    }

    private static Figure figure(RecordRule rule, Long amount) {
        return amount == null ? null : new Figure(amount, rule.isMoney());
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
    public Outcome<Verdict> explain(Period period, String code, String place, String text) {
        return explain(check(period), code, place, text);
    }

    /** The same to findings that were shown just now: the records are not read again. What the check then says is handed back. */
    public Outcome<Verdict> explain(Verdict shown, String code, String place, String text) {
        var said = text.strip();
        boolean known = shown.findings().stream().map(Verdict.Explained::finding).anyMatch(finding -> finding.isAt(code, place));
        if (!known && !said.isEmpty()) {
            return Outcome.refused(Refusal.of("cell", "report.refusal.no_finding", shown.period().toString(), code, place));
        }
        return Outcome.done(transactions.change(EXPLAIN, () -> {
            submissions.explain(shown.period(), new Explanation(code, place, said));
            return Verdict.of(shown.period(), explained(
                    shown.period(), shown.findings().stream().map(Verdict.Explained::finding).toList()));
        }));
    }
}
