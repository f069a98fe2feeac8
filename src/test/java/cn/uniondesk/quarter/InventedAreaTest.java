package cn.uniondesk.quarter;

import static cn.uniondesk.quarter.QuarterOffice.THIRD;
import static cn.uniondesk.store.tables.Tables.AID_FUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Comparison;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Details.Detail;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.RecordRule;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportTable.Column;
import cn.uniondesk.office.report.ReportTable.Line;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Submission;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.report.FactColumns;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.report.ReportSource;
import cn.uniondesk.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An area that nobody has written yet brings a table, a fact, two rules and a sheet of records, and the engine carries them. */
class InventedAreaTest {

    private static final Fact FUND = new Fact("invented_fund");
    private static final CellKey CELL = new CellKey("T99", ReportTable.TOTAL, "closing.funds");
    private static final DetailSheet SHEET = new DetailSheet("D99", List.of(
            DetailSheet.Column.text("code", 10), DetailSheet.Column.text("name", 20), DetailSheet.Column.count("year", 8)));

    private static final Texts TEXTS = new Texts(new WithMore());

    @TempDir
    private Path folder;

    /** The program's texts and those of the area. */
    private static final class WithMore extends ListResourceBundle {

        WithMore() {
            setParent(ResourceBundle.getBundle("texts/office", Locale.ROOT));
        }

        @Override
        protected Object[][] getContents() {
            return Stream.of("report.T99=新表", "report.T99.unit=个", "report.T99.line.total=合计",
                    "report.T99.column.closing.funds=期末", "report.T99.column.opening.funds=期初",
                    "report.T99.definition.closing.funds=期末的", "check.INVENTED_ONE={0}：{4}", "check.INVENTED_TWO={0}：{4}", "report.D99=新明细", "report.D99.column.code=编号",
                    "report.D99.column.name=名称", "report.D99.column.year=年度").map(each -> each.split("=", 2)).toArray(Object[][]::new);
        }
    }

    private record Area() implements ReportArea {
        @Override
        public List<ReportTable> tables(Period period) {
            return List.of(new ReportTable("T99", List.of(Line.of(ReportTable.TOTAL, Filter.ALL)),
                    List.of(new Column(Window.CLOSING, "funds", FUND, Measure.COUNT, Filter.ALL),
                            new Column(Window.OPENING, "funds", FUND, Measure.COUNT, Filter.ALL))));
        }

        @Override
        public List<Comparison> comparisons(List<ReportTable> own) {
            return List.of(
                    Comparison.of("C01", CELL, Comparison.Relation.AT_MOST, List.of(new CellKey("T02", "total", "closing.people"))),
                    new Comparison("C04", Level.EXPLAIN, new CellKey("T99", "total", "opening.funds"), Comparison.Relation.EQUAL,
                            List.of(), List.of(), CELL));
        }

        @Override
        public List<RecordRule> rules() {
            return List.of(RecordRule.of("INVENTED_ONE", Level.MUST, CELL), RecordRule.of("INVENTED_TWO", Level.NOTE, CELL));
        }

        @Override
        public List<DetailSheet> details() {
            return List.of(SHEET);
        }
    }

    private record Source() implements ReportSource {
        @Override
        public Map<Fact, FactSource> facts() {
            return Map.of(FUND, FactSource.of(RecordType.CAMPAIGN, span ->
                    select(FactColumns.record(AID_FUND.ID, AID_FUND.CODE)).select(FactColumns.state()).from(AID_FUND)));
        }

        @Override
        public Map<String, Supplier<List<RuleCase>>> cases(DSLContext sql, Grounds grounds) {
            return Map.of("INVENTED_ONE", () -> funds(sql, "F1"), "INVENTED_TWO", () -> funds(sql, "F2"));
        }

        private static List<RuleCase> funds(DSLContext sql, String code) {
            return sql.select(AID_FUND.ID, AID_FUND.CODE).from(AID_FUND).where(AID_FUND.CODE.eq(code)).fetch(row -> new RuleCase(
                    List.of(new RecordRef(RecordType.CAMPAIGN, row.value1(), row.value2())), "", null, null, null, List.of(row.value2())));
        }

        @Override
        public Map<DetailSheet, DetailQuery> details() {
            return Map.of(SHEET, (sql, period, each) -> sql.select(AID_FUND.CODE, AID_FUND.NAME, inline(2026L)).from(AID_FUND)
                    .orderBy(AID_FUND.CODE)
                    .forEach(row -> each.accept(new Detail("", row.value1(), row.value2(), row.value3()))));
        }
    }

    private QuarterOffice office() {
        var office = new QuarterOffice(folder.resolve("表样"), List.of(new Area()), List.of(new Source()), TEXTS);
        plant(office);
        return office;
    }

    private static void plant(QuarterOffice office) {
        office.records.household("K01", "张一", "2024-03-01", "deep", "06");
        office.records.row(AID_FUND, Map.of(AID_FUND.CODE, "F1", AID_FUND.NAME, "甲"));
        office.records.row(AID_FUND, Map.of(AID_FUND.CODE, "F2", AID_FUND.NAME, "乙"));
    }

    @Test
    void its_table_and_its_sheet_stand_in_the_workbook_in_order_and_read_back() throws Exception {
        try (var office = office()) {
            var written = office.quarter.write(THIRD, folder, Progress.NONE);
            assertThat(office.files.edits(written.file())).isEmpty();
            try (var workbook = new XSSFWorkbook(written.file().toString())) {
                var codes = new ArrayList<String>();
                workbook.sheetIterator().forEachRemaining(sheet -> codes.add(sheet.getSheetName().split(" ")[0]));
                assertThat(codes.subList(2, codes.size())).containsExactly("T01", "T02", "T03", "T04", "T05", "T99", "D01", "D02", "D99", "_manifest");
                var sheet = workbook.getSheetAt(codes.indexOf("D99"));
                assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("#1");
                assertThat(sheet.getRow(6).getCell(2).getStringCellValue()).isEqualTo("乙");
            }
            assertThat(office.report.submissions.figures(office.report.submissions.latest(THIRD).orElseThrow().id()))
                    .containsEntry("T99.total.closing.funds", Figure.count(2));
        }
    }

    @Test
    void its_figures_are_compared_and_its_rules_find_their_cases() {
        try (var office = office()) {
            var findings = office.report.check.check(THIRD).findings().stream().map(each -> each.finding())
                    .filter(finding -> finding.table().equals("T99")).toList();
            assertThat(findings).extracting(finding -> finding.code() + " " + finding.level())
                    .containsExactly("C01 MUST", "INVENTED_ONE MUST", "INVENTED_TWO NOTE");
            assertThat(office.report.tables.pedigree(CELL, THIRD, 10).orElseThrow().portions()).hasSize(2);
        }
    }

    @Test
    void an_edit_of_its_sheet_is_named() throws Exception {
        try (var office = office()) {
            var file = office.quarter.write(THIRD, folder, Progress.NONE).file();
            try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                var sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 2);
                sheet.getRow(6).getCell(3).setCellValue(2027);
                try (var out = Files.newOutputStream(file)) {
                    workbook.write(out);
                }
            }
            assertThat(office.files.edits(file)).extracting(edit -> edit.column() + " " + edit.now()).containsExactly("year 2027");
        }
    }

    /** A quarter that was sent before the area came keeps its tables; the next one has the new table, and nothing is said of its opening. */
    @Test
    void a_quarter_that_was_sent_without_it_stays_without_it() throws Exception {
        try (var office = new QuarterOffice(folder.resolve("表样"))) {
            plant(office);
            var first = office.quarter.write(THIRD.previous(), folder, Progress.NONE);
            var later = office.with(List.of(new Area()), List.of(new Source()), TEXTS);
            var again = later.quarter.write(THIRD.previous(), folder, Progress.NONE);
            assertThat(again.submission().contentSha256()).isEqualTo(first.submission().contentSha256());
            assertThat(later.report.check.read(THIRD.previous()).details()).hasSize(2);
            assertThat(later.report.check.check(THIRD.previous()).findings()).noneMatch(each -> each.finding().table().equals("T99"));
            later.quarter.write(THIRD, folder, Progress.NONE);
            assertThat(later.report.submissions.all()).extracting(Submission::number).containsOnly(1);
            assertThat(later.report.check.check(THIRD).findings()).noneMatch(each -> each.finding().code().equals("C04"));
            assertThat(later.report.check.read(THIRD).tables()).hasSize(6);
        }
    }
}
