package cn.uniondesk.office.report;

import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.values.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a quarter as the records give them now, and the records behind each. */
public final class QuarterTables {

    private final Transactions transactions;
    private final List<ReportArea> areas;
    private final Facts facts;
    private final Submissions submissions;
    private final ReportWords words;

    public QuarterTables(
            Transactions transactions, List<ReportArea> areas, Facts facts, Submissions submissions, ReportWords words) {
        this.transactions = transactions;
        this.areas = List.copyOf(areas);
        this.facts = facts;
        this.submissions = submissions;
        this.words = words;
    }

    /** Every table; all figures are of one moment. */
    public List<TableFigures> all(Period period) {
        return transactions.read(() -> all(tables(period), period));
    }

    List<TableFigures> all(List<ReportTable> tables, Period period) {
        var indicators = new LinkedHashSet<Indicator>();
        tables.forEach(table -> indicators.addAll(table.cells().values()));
        var measured = facts.measure(indicators, period);
        return tables.stream().map(table -> figures(table, measured)).toList();
    }

    public Optional<TableFigures> table(String code, Period period) {
        return transactions.read(() -> table(code, tables(period))
                .map(table -> figures(table, facts.measure(table.cells().values(), period))));
    }

    /** Empty where there is no such cell. Lists at most {@code limit} records. */
    public Optional<Pedigree> pedigree(CellKey cell, Period period, int limit) {
        return transactions.read(() -> {
            var tables = tables(period);
            var indicator = table(cell.table(), tables).map(table -> table.cells().get(cell));
            return indicator.map(found -> pedigree(cell, found, period, limit, tables));
        });
    }

    private Pedigree pedigree(CellKey cell, Indicator indicator, Period period, int limit, List<ReportTable> tables) {
        var shares = shares(table(cell.table(), tables).orElseThrow(), indicator);
        var measured = facts.measure(Stream.concat(Stream.of(indicator), shares.stream()).toList(), period);
        var figure = figure(indicator, measured);
        var portions = facts.portions(indicator, period, limit + 1);
        return new Pedigree(cell, words.place(byCode(tables), cell), figure,
                words.definition(cell.table(), cell.column()),
                portions.subList(0, Math.min(limit, portions.size())), portions.size() <= limit,
                shares.stream().filter(share -> measured.get(share) > 0)
                        .map(share -> Pedigree.Average.of(figure, share.measure(), measured.get(share))).toList());
    }

    /** Who shares an amount: the households and people of the very records that make it. */
    private static List<Indicator> shares(ReportTable table, Indicator indicator) {
        return !indicator.measure().isMoney() ? List.of() : table.sharers().stream()
                .map(among -> new Indicator(indicator.fact(), indicator.filter(), among, indicator.window()))
                .toList();
    }

    private List<ReportTable> tables(Period period) {
        return areas(period).tables();
    }

    ReportAreas areas(Period period) {
        var frozen = submissions.latest(period).map(last -> submissions.figures(last.id()).keySet()).orElse(Set.of());
        return new ReportAreas(areas, period, frozen.stream()
                .map(cell -> cell.substring(0, cell.indexOf('.'))).collect(Collectors.toSet()));
    }

    private static Optional<ReportTable> table(String code, List<ReportTable> tables) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    static Map<String, ReportTable> byCode(List<ReportTable> tables) {
        var byCode = new LinkedHashMap<String, ReportTable>();
        tables.forEach(table -> byCode.put(table.code(), table));
        return byCode;
    }

    private static TableFigures figures(ReportTable table, Map<Indicator, Long> measured) {
        var figures = new LinkedHashMap<CellKey, Figure>();
        table.cells().forEach((cell, indicator) -> figures.put(cell, figure(indicator, measured)));
        return new TableFigures(table, figures);
    }

    private static Figure figure(Indicator indicator, Map<Indicator, Long> measured) {
        return new Figure(measured.get(indicator), indicator.measure().isMoney());
    }

    static Map<CellKey, Figure> together(List<TableFigures> tables) {
        var all = new LinkedHashMap<CellKey, Figure>();
        tables.forEach(table -> all.putAll(table.figures()));
        return all;
    }
}
