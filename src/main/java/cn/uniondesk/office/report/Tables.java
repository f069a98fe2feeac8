package cn.uniondesk.office.report;

import static cn.uniondesk.office.report.Attribute.CATEGORY;
import static cn.uniondesk.office.report.Attribute.DIRECT;
import static cn.uniondesk.office.report.Attribute.EIGHT_GROUP;
import static cn.uniondesk.office.report.Attribute.KIND;
import static cn.uniondesk.office.report.Attribute.NEW_STUDENT;
import static cn.uniondesk.office.report.Attribute.SEX;
import static cn.uniondesk.office.report.Attribute.SINGLE_MOTHER;
import static cn.uniondesk.office.report.Attribute.SOURCE;
import static cn.uniondesk.office.report.Attribute.STAGE;
import static cn.uniondesk.office.report.Attribute.STATE;
import static cn.uniondesk.office.report.Attribute.TERM_OVERDUE;
import static cn.uniondesk.office.report.Attribute.WAY;
import static cn.uniondesk.office.report.Window.CLOSING;
import static cn.uniondesk.office.report.Window.OPENING;
import static cn.uniondesk.office.report.Window.QUARTER;
import static cn.uniondesk.office.report.Window.YTD;

import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue: lines, columns and indicators of T01 to T05. T05 is the schooling part of T03; T04 holds whatever is
 * not a kind of T03, also when a household on file received it.
 */
public final class Tables {

    public static final List<String> SOURCES = List.of("central", "upper", "own", "administration", "donation", "other");
    public static final List<String> GROUPS =
            List.of("truck", "courier", "care", "domestic", "mall", "delivery", "estate", "guard");
    public static final List<String> CATEGORIES = List.of("deep", "relative", "accident");
    public static final List<String> CAUSES =
            List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10");
    public static final List<String> STAGES = List.of("senior", "vocational", "college", "bachelor", "postgraduate");

    /** Lines of T03 with the kinds of aid that each counts. */
    public static final Map<String, List<String>> AID_KINDS = aidKinds();

    private static final String[] T03_KINDS = AID_KINDS.values().stream().flatMap(List::stream).toArray(String[]::new);
    private static final String[] SCHOOLING = AID_KINDS.get("schooling").toArray(String[]::new);

    private static final Filter PAID_BY_US = Filter.of(DIRECT, "no");
    private static final Filter PAID_FROM_ABOVE = Filter.of(DIRECT, "yes");
    private static final Filter MEMBERSHIP = Filter.of(STATE, "normal", "retained");

    private Tables() {}

    private static Map<String, List<String>> aidKinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("living", List.of("living"));
        kinds.put("medical", List.of("medical"));
        kinds.put("schooling", List.of("schooling", "autumn_schooling"));
        kinds.put("legal", List.of("legal"));
        kinds.put("training", List.of("training"));
        kinds.put("placement", List.of("placement"));
        kinds.put("other", List.of("other"));
        return kinds;
    }

    public static List<String> kindsOfAid() {
        return List.of(T03_KINDS);
    }

    /** All tables, those whose lines depend on the quarter with the lines of these campaigns. */
    public static List<ReportTable> all(List<Facts.CampaignRow> campaigns) {
        return List.of(unions(), households(), aid(), campaigns(campaigns), schooling());
    }

    private static ReportTable unions() {
        var columns = new ArrayList<>(List.of(
                new Column(CLOSING, "unions", Fact.UNION, Measure.COUNT, Filter.ALL),
                new Column(CLOSING, "members", Fact.MEMBER, Measure.COUNT, MEMBERSHIP),
                new Column(CLOSING, "members.in_service", Fact.MEMBER, Measure.COUNT, Filter.of(STATE, "normal")),
                new Column(CLOSING, "members.female", Fact.MEMBER, Measure.COUNT, MEMBERSHIP.and(Filter.of(SEX, "female")))));
        for (var group : GROUPS) {
            columns.add(new Column(CLOSING, "members.group." + group, Fact.MEMBER, Measure.COUNT,
                    MEMBERSHIP.and(Filter.of(EIGHT_GROUP, group))));
        }
        columns.add(new Column(CLOSING, "terms.overdue", Fact.UNION, Measure.COUNT, Filter.of(TERM_OVERDUE, "yes")));
        return new ReportTable("T01", List.of(Line.of("total", Filter.ALL)), columns, false);
    }

    private static ReportTable households() {
        var lines = new ArrayList<Line>();
        CATEGORIES.forEach(code -> lines.add(Line.of(code, Filter.of(CATEGORY, code))));
        lines.add(Line.of("total", Filter.ALL));
        CAUSES.forEach(code -> lines.add(new Line(
                "cause." + code, "", Filter.of(Attribute.CAUSE, code), List.of("closing.households"))));
        var columns = List.of(
                new Column(OPENING, "households", Fact.HOUSEHOLD, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "opened", Fact.OPENED, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "moved_in", Fact.MOVED_IN, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "moved_out", Fact.MOVED_OUT, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "lifted", Fact.LIFTED, Measure.COUNT, Filter.ALL),
                new Column(QUARTER, "closed", Fact.CLOSED, Measure.COUNT, Filter.ALL),
                new Column(CLOSING, "households", Fact.HOUSEHOLD, Measure.COUNT, Filter.ALL),
                new Column(CLOSING, "people", Fact.RESIDENT, Measure.COUNT, Filter.ALL));
        return new ReportTable("T02", lines, columns, false);
    }

    private static ReportTable aid() {
        var lines = new ArrayList<Line>();
        AID_KINDS.forEach((key, kinds) -> lines.add(Line.of(key, Filter.of(KIND, kinds.toArray(String[]::new)))));
        lines.add(Line.of("total", Filter.of(KIND, T03_KINDS)));
        var columns = new ArrayList<>(List.of(
                payment(QUARTER, "households", Measure.HOUSEHOLDS, PAID_BY_US),
                payment(QUARTER, "people", Measure.PEOPLE, PAID_BY_US),
                payment(QUARTER, "times", Measure.TIMES, PAID_BY_US),
                payment(QUARTER, "amount", Measure.AMOUNT, PAID_BY_US),
                payment(YTD, "amount", Measure.AMOUNT, PAID_BY_US)));
        for (var source : SOURCES) {
            columns.add(payment(QUARTER, "amount.source." + source, Measure.AMOUNT,
                    PAID_BY_US.and(Filter.of(SOURCE, source))));
        }
        columns.add(payment(QUARTER, "amount.direct", Measure.AMOUNT, PAID_FROM_ABOVE));
        return new ReportTable("T03", lines, columns, false);
    }

    private static ReportTable campaigns(List<Facts.CampaignRow> campaigns) {
        var ours = Filter.except(KIND, T03_KINDS);
        var keys = new RowKeys("total");
        var lines = Stream.concat(
                campaigns.stream().map(row -> new Line(
                        keys.next(row.key()), row.name(), ours.and(Filter.of(Attribute.CAMPAIGN, row.key())), List.of())),
                Stream.of(Line.of("total", ours)));
        var columns = List.of(
                payment(QUARTER, "people", Measure.PEOPLE, PAID_BY_US),
                payment(QUARTER, "times", Measure.TIMES, PAID_BY_US),
                payment(QUARTER, "amount", Measure.AMOUNT, PAID_BY_US),
                payment(QUARTER, "goods", Measure.AMOUNT, PAID_BY_US.and(Filter.of(WAY, "goods"))),
                payment(QUARTER, "amount.direct", Measure.AMOUNT, PAID_FROM_ABOVE));
        return new ReportTable("T04", lines.toList(), columns, true);
    }

    private static ReportTable schooling() {
        var ours = Filter.of(KIND, SCHOOLING);
        var lines = new ArrayList<Line>();
        STAGES.forEach(stage -> lines.add(Line.of(stage, ours.and(Filter.of(STAGE, stage)))));
        lines.add(Line.of("other", ours.and(Filter.except(STAGE, STAGES.toArray(String[]::new)))));
        lines.add(Line.of("total", ours));
        var singleMother = PAID_BY_US.and(Filter.of(SINGLE_MOTHER, "yes"));
        var columns = List.of(
                payment(QUARTER, "people.new", Measure.PEOPLE, PAID_BY_US.and(Filter.of(NEW_STUDENT, "yes"))),
                payment(QUARTER, "people.continuing", Measure.PEOPLE, PAID_BY_US.and(Filter.except(NEW_STUDENT, "yes"))),
                payment(QUARTER, "amount", Measure.AMOUNT, PAID_BY_US),
                payment(QUARTER, "people.single_mother", Measure.PEOPLE, singleMother),
                payment(QUARTER, "amount.single_mother", Measure.AMOUNT, singleMother));
        return new ReportTable("T05", lines, columns, false);
    }

    private static Column payment(Window window, String key, Measure measure, Filter filter) {
        return new Column(window, key, Fact.PAYMENT, measure, filter);
    }
}
