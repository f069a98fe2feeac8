package cn.uniondesk.office.aid;

import static cn.uniondesk.office.report.Comparison.Relation.AT_LEAST;
import static cn.uniondesk.office.report.Comparison.Relation.AT_MOST;
import static cn.uniondesk.office.report.Comparison.Relation.EQUAL;
import static cn.uniondesk.office.report.ReportTable.TOTAL;
import static cn.uniondesk.office.report.Window.QUARTER;
import static cn.uniondesk.office.report.Window.YTD;

import cn.uniondesk.office.report.Attribute;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Comparison;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.report.RowKeys;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 帮扶: T03 to T05 of the quarter and D02. T05 is the schooling part of T03; T04 holds whatever is not a kind of T03, also
 * when a household on file received it.
 */
public final class AidReport implements ReportArea {

    /** Payments by their day. */
    public static final Fact PAYMENT = new Fact("payment");

    public static final Attribute KIND = new Attribute("kind");
    public static final Attribute SOURCE = new Attribute("source");
    public static final Attribute WAY = new Attribute("way");
    public static final Attribute DIRECT = new Attribute("direct");
    public static final Attribute STAGE = new Attribute("stage");
    public static final Attribute NEW_STUDENT = new Attribute("new_student");
    public static final Attribute SINGLE_MOTHER = new Attribute("single_mother");
    public static final Attribute CAMPAIGN = new Attribute("campaign");

    public static final List<String> SOURCES = List.of("central", "upper", "own", "administration", "donation", "other");

    /** Lines of T03 with the kinds of aid that each counts. */
    public static final Map<String, List<String>> KINDS = kinds();

    /** Payments of the quarter. */
    public static final DetailSheet D02 = new DetailSheet("D02", List.of(
            DetailSheet.Column.text("voucher", 14), DetailSheet.Column.day("paid_on", 12),
            DetailSheet.Column.text("household.number", 14), DetailSheet.Column.text("payee.name", 10),
            DetailSheet.Column.masked("payee.document", 20), DetailSheet.Column.personKey(),
            DetailSheet.Column.code("kind", "aid.kind", 10), DetailSheet.Column.code("source", "aid.source", 14),
            DetailSheet.Column.money("amount", 13), DetailSheet.Column.code("way", "aid.way", 10),
            DetailSheet.Column.text("campaign", 16), DetailSheet.Column.count("times", 7),
            DetailSheet.Column.code("stage", "school.stage", 8), DetailSheet.Column.mark("direct", 8)));

    private static final List<String> STAGES = List.of("senior", "vocational", "college", "bachelor", "postgraduate");
    private static final String[] T03_KINDS = KINDS.values().stream().flatMap(List::stream).toArray(String[]::new);
    private static final Filter PAID_BY_US = Filter.of(DIRECT, "no");
    private static final Filter PAID_FROM_ABOVE = Filter.of(DIRECT, "yes");

    private final PaidCampaigns campaigns;

    public AidReport(PaidCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    private static Map<String, List<String>> kinds() {
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

    @Override
    public List<ReportTable> tables(Period period) {
        return List.of(aid(), campaigns(campaigns.paid(kindsOfAid(), period)), schooling());
    }

    private static ReportTable aid() {
        var lines = new ArrayList<Line>();
        KINDS.forEach((key, kinds) -> lines.add(Line.of(key, Filter.of(KIND, kinds.toArray(String[]::new)))));
        lines.add(Line.of(TOTAL, Filter.of(KIND, T03_KINDS)));
        var columns = new ArrayList<>(List.of(
                payment(QUARTER, "households", Measure.HOUSEHOLDS, PAID_BY_US),
                payment(QUARTER, "people", Measure.PEOPLE, PAID_BY_US),
                payment(QUARTER, "times", Measure.TIMES, PAID_BY_US),
                payment(QUARTER, "amount", Measure.AMOUNT, PAID_BY_US),
                payment(YTD, "amount", Measure.AMOUNT, PAID_BY_US)));
        for (var source : SOURCES) {
            columns.add(payment(QUARTER, "amount.source." + source, Measure.AMOUNT, PAID_BY_US.and(Filter.of(SOURCE, source))));
        }
        columns.add(payment(QUARTER, "amount.direct", Measure.AMOUNT, PAID_FROM_ABOVE));
        return new ReportTable("T03", lines, columns, false, List.of(Measure.HOUSEHOLDS, Measure.PEOPLE));
    }

    /** Campaigns know no households. */
    private static ReportTable campaigns(List<PaidCampaigns.PaidCampaign> campaigns) {
        var ours = Filter.except(KIND, T03_KINDS);
        var keys = new RowKeys(TOTAL);
        var lines = Stream.concat(
                campaigns.stream().map(row -> new Line(
                        keys.next(row.key()), row.name(), ours.and(Filter.of(CAMPAIGN, row.key())), List.of())),
                Stream.of(Line.of(TOTAL, ours)));
        return new ReportTable("T04", lines.toList(), List.of(
                payment(QUARTER, "people", Measure.PEOPLE, PAID_BY_US),
                payment(QUARTER, "times", Measure.TIMES, PAID_BY_US),
                payment(QUARTER, "amount", Measure.AMOUNT, PAID_BY_US),
                payment(QUARTER, "goods", Measure.AMOUNT, PAID_BY_US.and(Filter.of(WAY, "goods"))),
                payment(QUARTER, "amount.direct", Measure.AMOUNT, PAID_FROM_ABOVE)), true, List.of(Measure.PEOPLE));
    }

    private static ReportTable schooling() {
        var ours = Filter.of(KIND, KINDS.get("schooling").toArray(String[]::new));
        var lines = new ArrayList<Line>();
        STAGES.forEach(stage -> lines.add(Line.of(stage, ours.and(Filter.of(STAGE, stage)))));
        lines.add(Line.of("other", ours.and(Filter.except(STAGE, STAGES.toArray(String[]::new)))));
        lines.add(Line.of(TOTAL, ours));
        var singleMother = PAID_BY_US.and(Filter.of(SINGLE_MOTHER, "yes"));
        return new ReportTable("T05", lines, List.of(
                payment(QUARTER, "people.new", Measure.PEOPLE, PAID_BY_US.and(Filter.of(NEW_STUDENT, "yes"))),
                payment(QUARTER, "people.continuing", Measure.PEOPLE, PAID_BY_US.and(Filter.except(NEW_STUDENT, "yes"))),
                payment(QUARTER, "amount", Measure.AMOUNT, PAID_BY_US),
                payment(QUARTER, "people.single_mother", Measure.PEOPLE, singleMother),
                payment(QUARTER, "amount.single_mother", Measure.AMOUNT, singleMother)), false, List.of(Measure.PEOPLE));
    }

    private static Column payment(Window window, String key, Measure measure, Filter filter) {
        return new Column(window, key, PAYMENT, measure, filter);
    }

    /** C03 cumulation, C06 times, people and households, C07 sources, X01 and X02 between tables. */
    @Override
    public List<Comparison> comparisons(List<ReportTable> own) {
        var rules = new ArrayList<Comparison>();
        for (var table : own) {
            rules.addAll(Comparison.totals(table, "amount", "goods", "times"));
            if (table.code().equals("T03")) {
                table.lineKeys().forEach(line -> ofLine(table, line, rules));
            }
        }
        rules.add(Comparison.of("X01", new CellKey("T03", TOTAL, "quarter.households"), AT_MOST,
                List.of(new CellKey("T02", TOTAL, "opening.households"), new CellKey("T02", TOTAL, "quarter.opened"))));
        rules.add(Comparison.of("X02", new CellKey("T05", TOTAL, "quarter.amount"), EQUAL,
                List.of(new CellKey("T03", "schooling", "quarter.amount"))));
        return rules;
    }

    private static void ofLine(ReportTable table, String line, List<Comparison> rules) {
        var amount = table.cell(line, "quarter.amount");
        rules.add(Comparison.of("C06", table.cell(line, "quarter.times"), AT_LEAST, List.of(table.cell(line, "quarter.people"))));
        rules.add(Comparison.of("C06", table.cell(line, "quarter.people"), AT_LEAST, List.of(table.cell(line, "quarter.households"))));
        rules.add(Comparison.of("C07", amount, EQUAL,
                SOURCES.stream().map(source -> table.cell(line, "quarter.amount.source." + source)).toList()));
        rules.add(new Comparison("C03", Level.EXPLAIN, table.cell(line, "ytd.amount"), EQUAL,
                List.of(amount), List.of(), table.cell(line, "ytd.amount")));
    }

    @Override
    public List<RecordRule> rules() {
        return PaymentRules.ALL;
    }

    @Override
    public List<DetailSheet> details() {
        return List.of(D02);
    }

    @Override
    public Map<String, CellKey> ledgers() {
        return Map.of("payments", new CellKey("T03", TOTAL, "ytd.amount"));
    }
}
