package cn.uniondesk.office.structure;

import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.household.scheme.Scheme;
import cn.uniondesk.office.org.RegisterReport;
import cn.uniondesk.office.people.PersonAttributes;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table as the rule book of the day lays it out.
 *
 * @param scheme the older scheme whose categories are counted; empty for those in force
 * @param ages bands of men, then of women
 * @param causes main causes that forms of the day print
 */
record StructurePlan(
        RuleBook book, String district, LocalDate day, Optional<Scheme> scheme, List<AgeBand> ages,
        List<Schooling> schooling, List<CodeValue> causes) {

    static final String CODE = "S01";
    static final String TOTAL = "total";
    static final String MEMBERS = "closing.members";
    static final String HOUSEHOLDS = "closing.households";
    private static final String CATEGORY_LIST = "household.category";

    StructurePlan {
        ages = List.copyOf(ages);
        schooling = List.copyOf(schooling);
        causes = List.copyOf(causes);
    }

    static StructurePlan of(RuleBook book, String district, LocalDate day, Optional<Scheme> scheme) {
        var ages = Stream.of("male", "female")
                .flatMap(sex -> AgeBand.of(sex, book.parameter("structure.age." + sex, district, day).orElse(null)).stream())
                .toList();
        return new StructurePlan(
                book, district, day, scheme, ages, Schooling.of(book, district, day), book.list("cause", day));
    }

    ReportTable table(StructureWords words) {
        return new ReportTable(CODE, lines(words), columns(), true, List.of());
    }

    /** A book that groups no schooling has no such lines. */
    private List<Line> lines(StructureWords words) {
        var all = columns().stream().map(Column::key).toList();
        var files = all.stream().filter(key -> !key.equals(MEMBERS)).toList();
        var lines = new ArrayList<Line>();
        lines.add(new Line(TOTAL, "", Filter.ALL, all));
        lines.add(new Line("sex.male", "", Filter.of(PersonAttributes.SEX, "male"), all));
        lines.add(new Line("sex.female", "", Filter.of(PersonAttributes.SEX, "female"), all));
        lines.add(new Line("sex.unknown", "", Filter.except(PersonAttributes.SEX, "male", "female"), all));
        ages.forEach(band -> lines.add(new Line(band.key(), words.band(band), band.filter(), all)));
        lines.add(new Line("age.unknown", "", Filter.of(PersonAttributes.BANDED, "no"), all));
        if (!schooling.isEmpty()) {
            schooling.forEach(each -> lines.add(new Line(each.key(), each.name(), each.filter(), all)));
            lines.add(new Line("schooling.unknown", "", Filter.except(PersonAttributes.EDUCATION,
                    schooling.stream().flatMap(each -> each.words().stream()).toArray(String[]::new)), all));
        }
        causes.forEach(cause -> lines.add(new Line(
                "cause." + cause.code(), words.cause(cause), Filter.of(HouseholdReport.CAUSE, cause.code()), files)));
        lines.add(new Line("cause.unknown", "", Filter.except(HouseholdReport.CAUSE,
                causes.stream().map(CodeValue::code).toArray(String[]::new)), files));
        return lines;
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                new Column(Window.CLOSING, "members", RegisterReport.MEMBER, Measure.COUNT, RegisterReport.MEMBERSHIP),
                new Column(Window.CLOSING, "households", HouseholdReport.HOUSEHOLD, Measure.COUNT, Filter.ALL)));
        columns.addAll(scheme.map(this::judged).orElseGet(this::recognised));
        return columns;
    }

    private List<Column> recognised() {
        return HouseholdReport.CATEGORIES.stream()
                .map(category -> new Column(Window.CLOSING, category, book.name(CATEGORY_LIST, category), HouseholdReport.HOUSEHOLD,
                        Measure.COUNT, Filter.of(HouseholdReport.CATEGORY, category)))
                .toList();
    }

    /** The widest category first; each holds the stricter ones: 困难职工, 其中特困职工. */
    private List<Column> judged(Scheme by) {
        var columns = new ArrayList<Column>();
        var inside = new ArrayList<String>();
        for (var line : by.lines()) {
            inside.add(line.category());
            columns.addFirst(new Column(Window.CLOSING, line.category(), book.name(CATEGORY_LIST, line.category()), HouseholdReport.JUDGED,
                    Measure.COUNT, Filter.of(HouseholdReport.SCHEME, by.code())
                            .and(Filter.of(HouseholdReport.CATEGORY, inside.toArray(String[]::new)))));
        }
        return columns;
    }
}
