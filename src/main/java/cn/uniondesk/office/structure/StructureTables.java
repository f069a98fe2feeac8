package cn.uniondesk.office.structure;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.household.scheme.Scheme;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Facts;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Pedigree;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The structure table of any day as the records give it now, and the records behind each figure. */
public final class StructureTables {

    private final Transactions transactions;
    private final Facts facts;
    private final RuleBooks ruleBooks;
    private final Offices offices;
    private final StructureWords words;

    public StructureTables(
            Transactions transactions, Facts facts, RuleBooks ruleBooks, Offices offices, ReportWords words) {
        this.transactions = transactions;
        this.facts = facts;
        this.ruleBooks = ruleBooks;
        this.offices = offices;
        this.words = new StructureWords(words);
    }

    /** What the table is called. */
    public String title() {
        return words.title();
    }

    /** Codes of the older schemes that hold on the day. */
    public List<String> schemes(LocalDate day) {
        return transactions.read(() -> {
            var book = ruleBooks.current();
            var district = offices.own().district();
            return Scheme.codes(book).stream().filter(code -> Scheme.of(book, code, district, day).isPresent()).toList();
        });
    }

    /**
     * The table of the day; all figures are of one moment.
     *
     * @param scheme code of an older scheme, empty for the categories in force; fails where the rule book does not know
     *     the scheme on the day
     */
    public Structure on(LocalDate day, String scheme) {
        return transactions.read(() -> {
            var plan = plan(day, scheme);
            var table = plan.table(words);
            var figures = figures(table, day);
            return new Structure(offices.own().name(), day, scheme, figures, words.notes(plan, figures),
                    StructureChecks.of(plan, figures, words));
        });
    }

    /** Empty where there is no such cell. Lists at most {@code limit} records. */
    public Optional<Pedigree> pedigree(CellKey cell, LocalDate day, String scheme, int limit) {
        return transactions.read(() -> {
            var plan = plan(day, scheme);
            var table = plan.table(words);
            return Optional.ofNullable(table.cells().get(cell)).map(indicator -> {
                var line = table.line(cell.row()).orElseThrow();
                var column = table.columns().stream().filter(each -> each.key().equals(cell.column())).findFirst().orElseThrow();
                var figure = new Figure(facts.measure(List.of(indicator), day).get(indicator), false);
                var portions = facts.portions(indicator, day, limit + 1);
                return new Pedigree(cell, words.place(table, line, column), figure,
                        words.definition(plan, table, line, column),
                        portions.subList(0, Math.min(limit, portions.size())), portions.size() <= limit, List.of());
            });
        });
    }

    private StructurePlan plan(LocalDate day, String scheme) {
        RuleBook book = ruleBooks.current();
        var district = offices.own().district();
        var by = scheme.isEmpty() ? Optional.<Scheme>empty() : Scheme.of(book, scheme, district, day);
        if (!scheme.isEmpty() && by.isEmpty()) {
            throw new Failure("structure.scheme", scheme, day.toString());
        }
        return StructurePlan.of(book, district, day, by);
    }

    private TableFigures figures(ReportTable table, LocalDate day) {
        var cells = table.cells();
        var measured = facts.measure(cells.values(), day);
        var figures = new LinkedHashMap<CellKey, Figure>();
        cells.forEach((cell, indicator) -> figures.put(cell, new Figure(measured.get(indicator), false)));
        return new TableFigures(table, figures);
    }
}
