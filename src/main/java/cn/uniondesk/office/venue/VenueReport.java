package cn.uniondesk.office.venue;

import static cn.uniondesk.office.report.Comparison.Relation.AT_MOST;
import static cn.uniondesk.office.report.Comparison.Relation.EQUAL;
import static cn.uniondesk.office.report.ReportTable.TOTAL;
import static cn.uniondesk.office.report.Window.CLOSING;
import static cn.uniondesk.office.report.Window.OPENING;
import static cn.uniondesk.office.report.Window.QUARTER;
import static cn.uniondesk.office.report.Window.YTD;

import cn.uniondesk.office.report.Attribute;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Comparison;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** T12 阵地情况表: a line a kind of venue, and what venues must answer for. */
public final class VenueReport implements ReportArea {

    /** Venues that are open: built by the day, and closed later or not at all. */
    public static final Fact VENUE = new Fact("venue");
    /** Venues by the day on which they were built. */
    public static final Fact BUILT = new Fact("venue_built");
    /** Venues by the day on which they closed. */
    public static final Fact CLOSED = new Fact("venue_closed");
    /** What venues say of the quarters that they served; {@link Measure#TIMES} are visits. */
    public static final Fact SERVICE = new Fact("venue_service");

    public static final Attribute KIND = new Attribute("venue_kind");
    /** Whether the venue has a star on the day. */
    public static final Attribute STARRED = new Attribute("starred");
    /** Whether a re-inspection or a mending was due before the day. */
    public static final Attribute OVERDUE = new Attribute("inspection_overdue");

    public static final String INSPECTION_OVERDUE = "VENUE_INSPECTION_OVERDUE";
    public static final String NOT_SERVED = "VENUE_NOT_SERVED";

    private static final String TABLE = "T12";

    private final RuleBooks books;

    public VenueReport(RuleBooks books) {
        this.books = books;
    }

    /** The lines are the kinds that the rule book has at the quarter's end. */
    @Override
    public List<ReportTable> tables(Period period) {
        var kinds = books.current().list("venue.kind", period.lastDay()).stream()
                .map(kind -> new Line(kind.code(), kind.name(), Filter.of(KIND, kind.code()), List.of()));
        var lines = Stream.concat(kinds, Stream.of(Line.of(TOTAL, Filter.ALL))).toList();
        var columns = List.of(
                new Column(OPENING, "venues", VENUE, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "new", BUILT, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "closed", CLOSED, Measure.COUNT, Filter.ALL),
                new Column(CLOSING, "venues", VENUE, Measure.COUNT, Filter.ALL),
                new Column(CLOSING, "starred", VENUE, Measure.COUNT, Filter.of(STARRED, "yes")),
                new Column(CLOSING, "overdue", VENUE, Measure.COUNT, Filter.of(OVERDUE, "yes")),
                new Column(QUARTER, "served", SERVICE, Measure.TIMES, Filter.ALL),
                new Column(YTD, "served", SERVICE, Measure.TIMES, Filter.ALL));
        return List.of(new ReportTable(TABLE, lines, columns));
    }

    /** C01 totals and parts, C02 movement, C03 cumulation, C04 opening. */
    @Override
    public List<Comparison> comparisons(List<ReportTable> own) {
        var rules = new ArrayList<Comparison>();
        for (var table : own) {
            rules.addAll(Comparison.totals(table, "venues", "new", "closed", "starred", "overdue", "served"));
            for (var line : table.lineKeys()) {
                var opening = table.cell(line, "opening.venues");
                var closing = table.cell(line, "closing.venues");
                var served = table.cell(line, "ytd.served");
                rules.add(new Comparison("C02", Level.MUST, closing, EQUAL,
                        List.of(opening, table.cell(line, "quarter.new")), List.of(table.cell(line, "quarter.closed")), null));
                rules.add(new Comparison("C04", Level.EXPLAIN, opening, EQUAL, List.of(), List.of(), closing));
                rules.add(new Comparison("C03", Level.EXPLAIN, served, EQUAL,
                        List.of(table.cell(line, "quarter.served")), List.of(), served));
                rules.add(Comparison.of("C01", table.cell(line, "closing.starred"), AT_MOST, List.of(closing)));
            }
        }
        return rules;
    }

    @Override
    public List<RecordRule> rules() {
        return List.of(
                RecordRule.of(INSPECTION_OVERDUE, Level.EXPLAIN, total("closing.overdue")),
                RecordRule.of(NOT_SERVED, Level.EXPLAIN, total("quarter.served")));
    }

    @Override
    public Map<String, CellKey> ledgers() {
        return Map.of("venues", total("closing.venues"));
    }

    private static CellKey total(String column) {
        return new CellKey(TABLE, TOTAL, column);
    }
}
