package cn.uniondesk.office.household;

import static cn.uniondesk.office.report.Comparison.Relation.EQUAL;
import static cn.uniondesk.office.report.Level.EXPLAIN;
import static cn.uniondesk.office.report.Level.MUST;
import static cn.uniondesk.office.report.Level.NOTE;
import static cn.uniondesk.office.report.ReportTable.TOTAL;
import static cn.uniondesk.office.report.Window.CLOSING;
import static cn.uniondesk.office.report.Window.OPENING;
import static cn.uniondesk.office.report.Window.QUARTER;

import cn.uniondesk.office.report.Attribute;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Comparison;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 困难职工档案: T02 of the quarter, D01, and files whose parts contradict one another. */
public final class HouseholdReport implements ReportArea {

    /** Files that are open: filed, and neither lifted nor closed. */
    public static final Fact HOUSEHOLD = new Fact("household");

    /** People living together in the open files. */
    public static final Fact RESIDENT = new Fact("resident");

    /** Files by their filing date. */
    public static final Fact OPENED = new Fact("opened");

    /** Open files whose category changed, by the category that they got; {@link #MOVED_OUT} by the one that they left. */
    public static final Fact MOVED_IN = new Fact("moved_in");
    public static final Fact MOVED_OUT = new Fact("moved_out");

    /** Files that ended as 脱困, and as 注销. */
    public static final Fact LIFTED = new Fact("lifted");
    public static final Fact CLOSED = new Fact("closed");

    /** Open files as an older scheme judged them last, by the scheme and the category that it gave. */
    public static final Fact JUDGED = new Fact("judged");

    public static final Attribute CATEGORY = new Attribute("category");
    public static final Attribute CAUSE = new Attribute("cause");
    public static final Attribute SCHEME = new Attribute("scheme");

    public static final List<String> CATEGORIES = List.of("deep", "relative", "accident");

    /** Files that were open on a day of the quarter. */
    public static final DetailSheet D01 = new DetailSheet("D01", List.of(
            DetailSheet.Column.text("household.number", 14), DetailSheet.Column.text("head.name", 10),
            DetailSheet.Column.masked("head.document", 20), DetailSheet.Column.personKey(),
            DetailSheet.Column.text("union.name", 28), DetailSheet.Column.word("category", 10),
            DetailSheet.Column.code("cause", "cause", 20), DetailSheet.Column.count("people", 7),
            DetailSheet.Column.day("filed_on", 12), DetailSheet.Column.code("state", "household.state", 8),
            DetailSheet.Column.day("state_from", 12))).saying(Household.DECLARATION);

    private static final List<String> CAUSES = List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10");
    private static final String ON_FILE = "closing.households";
    private static final CellKey FILES = new CellKey("T02", TOTAL, ON_FILE);
    private static final CellKey PEOPLE = new CellKey("T02", TOTAL, "closing.people");

    @Override
    public List<ReportTable> tables(Period period) {
        var lines = new ArrayList<Line>();
        CATEGORIES.forEach(code -> lines.add(Line.of(code, Filter.of(CATEGORY, code))));
        lines.add(Line.of(TOTAL, Filter.ALL));
        CAUSES.forEach(code -> lines.add(new Line("cause." + code, "", Filter.of(CAUSE, code), List.of(ON_FILE))));
        return List.of(new ReportTable("T02", lines, List.of(
                column(OPENING, "households", HOUSEHOLD),
                column(QUARTER, "opened", OPENED),
                column(QUARTER, "moved_in", MOVED_IN),
                column(QUARTER, "moved_out", MOVED_OUT),
                column(QUARTER, "lifted", LIFTED),
                column(QUARTER, "closed", CLOSED),
                column(CLOSING, "households", HOUSEHOLD),
                column(CLOSING, "people", RESIDENT))));
    }

    private static Column column(Window window, String key, Fact fact) {
        return new Column(window, key, fact, Measure.COUNT, Filter.ALL);
    }

    @Override
    public List<Comparison> comparisons(List<ReportTable> own) {
        var rules = new ArrayList<Comparison>();
        var table = own.getFirst();
        for (var column : table.columns()) {
            rules.add(Comparison.of("C01", table.cell(TOTAL, column.key()), EQUAL,
                    CATEGORIES.stream().map(line -> table.cell(line, column.key())).toList()));
        }
        rules.add(Comparison.of("C01.CAUSE", FILES, EQUAL,
                CAUSES.stream().map(cause -> table.cell("cause." + cause, ON_FILE)).toList()));
        for (var line : table.lines().stream().filter(each -> each.only().isEmpty()).map(Line::key).toList()) {
            rules.add(new Comparison("C02", MUST, table.cell(line, ON_FILE), EQUAL,
                    cells(line, "opening.households", "quarter.opened", "quarter.moved_in"),
                    cells(line, "quarter.moved_out", "quarter.lifted", "quarter.closed"), null));
            rules.add(new Comparison("C04", EXPLAIN, table.cell(line, "opening.households"), EQUAL,
                    List.of(), List.of(), table.cell(line, ON_FILE)));
        }
        return rules;
    }

    private static List<CellKey> cells(String line, String... columns) {
        return Stream.of(columns).map(column -> new CellKey("T02", line, column)).toList();
    }

    @Override
    public List<RecordRule> rules() {
        return List.of(
                RecordRule.of("NO_DECISION", MUST, FILES),
                RecordRule.of("NO_CAUSE", MUST, FILES),
                RecordRule.of("FILING_UNLIKE_HISTORY", MUST, FILES),
                RecordRule.of("ENDED_BEFORE_FILING", MUST, FILES),
                RecordRule.of("ENTERED_AFTER_END", MUST, FILES),
                RecordRule.of("CATEGORY_DIFFERS", NOTE, FILES),
                RecordRule.of("TWO_FILES", MUST, PEOPLE),
                RecordRule.of("PEOPLE_DIFFERS", EXPLAIN, PEOPLE),
                RecordRule.of("HEAD_OUTSIDE", MUST, PEOPLE));
    }

    @Override
    public List<DetailSheet> details() {
        return List.of(D01);
    }

    @Override
    public Map<String, CellKey> ledgers() {
        return Map.of("households", FILES);
    }
}
