package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.store.report.SubmissionTable;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.quarter.QuarterFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarter workbook of the four sample ledgers, read back from the file by its keys. */
class QuarterOfTheSamplesTest {

    private static final Period THIRD = new Period(2026, 3);
    private static final Map<String, String> KINDS = Map.of("生活救助", "living", "医疗救助", "medical", "子女助学", "schooling");
    private static final Map<String, String> SOURCES = Map.of("中央财政", "central", "上级工会补助", "upper", "本级工会经费", "own",
            "行政拨付", "administration", "社会捐助", "donation");
    private static final Map<String, String> GROUPS = Map.of("货车司机", "truck", "快递员", "courier", "护工护理员", "care",
            "家政服务员", "domestic", "商场信息员", "mall", "网约送餐员", "delivery", "房产中介员", "estate", "保安员", "guard");

    @TempDir
    private Path folder;

    @Test
    void has_the_figures_that_are_expected() throws IOException {
        try (var office = new IntakeOffice()) {
            office.take(UnionLedger.KIND, Samples.file("基层工会名册.xlsx"));
            office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));
            office.take(HouseholdLedger.KIND, Samples.file("困难职工台账.xlsx"));
            office.take(AidLedger.KIND, Samples.file("帮扶发放台账.xlsx"));
            var file = write(office);
            assertThat(files().edits(file)).isEmpty();
            try (var workbook = new XSSFWorkbook(file.toFile().getPath())) {
                unions(figures(workbook, "T01"));
                households(figures(workbook, "T02"));
                aid(figures(workbook, "T03"));
                campaigns(figures(workbook, "T04"));
                assertThat(figures(workbook, "T05").get("total/quarter.amount"))
                        .isEqualTo(yuan(Samples.expected("payments", "q3", "by_kind", "子女助学", "fen")));
            }
        }
    }

    private static void unions(Map<String, Double> figures) {
        assertThat(figures.get("total/closing.unions")).isEqualTo(number("unions"));
        assertThat(figures.get("total/closing.terms.overdue")).isEqualTo(number("terms_overdue_on_2026_09_30"));
        // 会员 are those in good standing and those whose membership is retained: every clean row of the ledger.
        assertThat(figures.get("total/closing.members")).isEqualTo(number("members", "clean_rows"));
        assertThat(figures.get("total/closing.members.in_service")).isEqualTo(number("members", "clean_in_good_standing"));
        assertThat(figures.get("total/closing.members.female")).isEqualTo(number("members", "clean_female"));
    }

    private static void households(Map<String, Double> figures) {
        Map<String, Integer> causes = Samples.expected("households", "by_cause");
        int code = 1;
        for (var households : causes.values()) {
            assertThat(figures.get("cause.%02d/closing.households".formatted(code++))).isEqualTo(households.doubleValue());
        }
        assertThat(figures.get("total/closing.households")).isEqualTo(number("households", "total"));
        assertThat(figures.get("total/closing.people")).isEqualTo(number("households", "people"));
        assertThat(figures.get("total/quarter.opened")).isEqualTo(number("households", "opened_in_2026Q3"));
        assertThat(figures.get("total/opening.households")).isEqualTo(number("households", "total") - number("households", "opened_in_2026Q3"));
        assertThat(figures.get("deep/closing.households")).isEqualTo(number("households", "by_category", "深度"));
        assertThat(figures.get("relative/closing.households")).isEqualTo(number("households", "by_category", "相对"));
        assertThat(figures.get("accident/closing.households")).isEqualTo(number("households", "by_category", "意外"));
    }

    private static void aid(Map<String, Double> figures) {
        KINDS.forEach((word, line) -> {
            assertThat(figures.get(line + "/quarter.times")).isEqualTo(number("payments", "q3", "by_kind", word, "times"));
            assertThat(figures.get(line + "/quarter.households")).isEqualTo(number("payments", "q3", "by_kind", word, "households"));
            assertThat(figures.get(line + "/quarter.amount")).isEqualTo(yuan(Samples.expected("payments", "q3", "by_kind", word, "fen")));
            assertThat(figures.get(line + "/ytd.amount")).isEqualTo(yuan(Samples.expected("payments", "q3", "t03", "ytd_fen", word)));
        });
        SOURCES.forEach((word, source) -> assertThat(figures.get("total/quarter.amount.source." + source))
                .isEqualTo(yuan(Samples.expected("payments", "q3", "t03", "by_source", word))));
        assertThat(figures.get("total/quarter.households")).isEqualTo(number("payments", "q3", "t03", "households"));
        assertThat(figures.get("total/quarter.times")).isEqualTo(number("payments", "q3", "t03", "times"));
        assertThat(figures.get("total/quarter.amount")).isEqualTo(yuan(Samples.expected("payments", "q3", "t03", "fen")));
    }

    private static void campaigns(Map<String, Double> figures) {
        assertThat(figures.get("warmth.2026/quarter.amount")).isEqualTo(yuan(Samples.expected("payments", "q3", "by_kind", "送温暖", "fen")));
        assertThat(figures.get("cooling.2026/quarter.amount")).isEqualTo(yuan(Samples.expected("payments", "q3", "by_kind", "夏送清凉", "fen")));
        assertThat(figures.get("cooling.2026/quarter.times")).isEqualTo(number("payments", "q3", "by_kind", "夏送清凉", "times"));
    }

    private static double number(String... path) {
        return Samples.<Integer>expected(path);
    }

    private static double yuan(Integer fen) {
        return fen / 100.0;
    }

    private QuarterFiles files() {
        return new QuarterFiles(folder.resolve("templates"), ReportedAreas.SHEETS, "UnionDesk", Clock.systemUTC());
    }

    private Path write(IntakeOffice office) {
        var session = office.session;
        var words = new ReportWords(Texts.chinese());
        var submissions = new SubmissionTable(session, office.writer);
        var tables = ReportedAreas.tables(session, submissions, words);
        var check = new UploadCheck(session, tables, ReportedAreas.cases(session), submissions,
                new UploadCheck.Standards(office.registers.ruleBooks(), office.registers.offices()), words);
        var sources = new QuarterSubmission.Sources(session, check, ReportedAreas.details(session), submissions,
                office.registers.offices());
        return new QuarterSubmission(sources, files(), words, new QuarterSubmission.Sender("测试员", "dev", Clock.systemUTC())).write(THIRD, folder, Progress.NONE).file();
    }

    private static Map<String, Double> figures(XSSFWorkbook workbook, String code) {
        var figures = new HashMap<String, Double>();
        workbook.forEach(sheet -> {
            if (sheet.getSheetName().startsWith(code + " ")) {
                for (var row : sheet) {
                    for (var column : sheet.getRow(0)) {
                        var cell = row.getCell(column.getColumnIndex());
                        if (row.getCell(0) != null && cell != null && cell.getCellType() == CellType.NUMERIC) {
                            figures.put(row.getCell(0) + "/" + column, cell.getNumericCellValue());
                        }
                    }
                }
            }
        });
        return figures;
    }
}
