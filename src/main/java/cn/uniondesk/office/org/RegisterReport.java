package cn.uniondesk.office.org;

import static cn.uniondesk.office.report.Comparison.Relation.AT_LEAST;
import static cn.uniondesk.office.report.Comparison.Relation.AT_MOST;
import static cn.uniondesk.office.report.Level.EXPLAIN;
import static cn.uniondesk.office.report.Level.MUST;
import static cn.uniondesk.office.report.Level.NOTE;
import static cn.uniondesk.office.report.ReportTable.TOTAL;
import static cn.uniondesk.office.report.Window.CLOSING;

import cn.uniondesk.office.people.PersonAttributes;
import cn.uniondesk.office.report.Attribute;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Comparison;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.values.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 工会组织和会员: T01 of the quarter, and what unions state against the member register. */
public final class RegisterReport implements ReportArea {

    /** Every union of the register, federations too, not the office itself and none that was dissolved or merged. */
    public static final Fact UNION = new Fact("union");

    /** Everybody in the member register, with state, sex and group of the day. */
    public static final Fact MEMBER = new Fact("member");

    public static final Attribute STATE = new Attribute("state");
    public static final Attribute EIGHT_GROUP = new Attribute("eight_group");
    public static final Attribute TERM_OVERDUE = new Attribute("term_overdue");

    /** 正常 and 保留会籍. */
    public static final Filter MEMBERSHIP = Filter.of(STATE, "normal", "retained");

    private static final List<String> GROUPS =
            List.of("truck", "courier", "care", "domestic", "mall", "delivery", "estate", "guard");
    private static final CellKey UNIONS = cell("closing.unions");
    private static final CellKey MEMBERS = cell("closing.members");
    private static final CellKey WOMEN = cell("closing.members.female");
    private static final CellKey TERMS = cell("closing.terms.overdue");

    private static CellKey cell(String column) {
        return new CellKey("T01", TOTAL, column);
    }

    @Override
    public List<ReportTable> tables(Period period) {
        var columns = new ArrayList<>(List.of(
                new Column(CLOSING, "unions", UNION, Measure.COUNT, Filter.ALL),
                new Column(CLOSING, "members", MEMBER, Measure.COUNT, MEMBERSHIP),
                new Column(CLOSING, "members.in_service", MEMBER, Measure.COUNT, Filter.of(STATE, "normal")),
                new Column(CLOSING, "members.female", MEMBER, Measure.COUNT,
                        MEMBERSHIP.and(Filter.of(PersonAttributes.SEX, "female")))));
        for (var group : GROUPS) {
            columns.add(new Column(CLOSING, "members.group." + group, MEMBER, Measure.COUNT,
                    MEMBERSHIP.and(Filter.of(EIGHT_GROUP, group))));
        }
        columns.add(new Column(CLOSING, "terms.overdue", UNION, Measure.COUNT, Filter.of(TERM_OVERDUE, "yes")));
        return List.of(new ReportTable("T01", List.of(Line.of(TOTAL, Filter.ALL)), columns));
    }

    @Override
    public List<Comparison> comparisons(List<ReportTable> own) {
        return List.of(
                Comparison.of("C01", MEMBERS, AT_LEAST, GROUPS.stream().map(code -> cell("closing.members.group." + code)).toList()),
                Comparison.of("C01", WOMEN, AT_MOST, List.of(MEMBERS)),
                Comparison.of("C01", cell("closing.members.in_service"), AT_MOST, List.of(MEMBERS)),
                Comparison.of("C01", TERMS, AT_MOST, List.of(UNIONS)));
    }

    @Override
    public List<RecordRule> rules() {
        return List.of(
                RecordRule.of("ID_CHECKSUM", MUST, MEMBERS),
                RecordRule.of("STATED_MEMBERS", EXPLAIN, MEMBERS),
                RecordRule.of("STATED_FEMALE_MEMBERS", EXPLAIN, WOMEN),
                RecordRule.of("MORE_MEMBERS_THAN_WORKERS", EXPLAIN, MEMBERS),
                RecordRule.of("MEMBER_OF_ENDED_UNION", MUST, MEMBERS),
                RecordRule.of("TERM_OVERDUE", NOTE, TERMS),
                RecordRule.of("CERTIFICATE_EXPIRED", NOTE, UNIONS));
    }

    @Override
    public Map<String, CellKey> ledgers() {
        return Map.of("unions", UNIONS, "members", MEMBERS);
    }
}
