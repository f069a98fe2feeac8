package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What describes a file goes its way by its declaration alone: from the ledger into the file, into the list and into D01. */
class FileDetailsLedgerTest {

    private static final Period QUARTER = new Period(2026, 3);

    @TempDir
    Path folder;

    private final IntakeOffice office = new IntakeOffice();

    @BeforeEach
    void aUnion() {
        office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "梧桐街道总工会")))
                .xlsx(folder.resolve("unions.xlsx")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** The desk refuses such a number; an old ledger keeps it and says so, without showing it whole. */
    @ParameterizedTest
    @CsvSource({"银行卡号, 62220202X00018", "银行卡号, 1234567", "邮政编码, 1000"})
    void aNumberThatIsNoneIsKeptAndListedMasked(String heading, String written) {
        var report = report("one", heading, written);
        assertThat(IntakeOffice.rows(report)).anySatisfy(line -> {
            assertThat(line.code()).isEqualTo("VALUE_KEPT");
            assertThat(line.arguments()).singleElement().asString().isEqualTo(
                    heading.equals("银行卡号") ? Masking.bankCard(written) : written);
        });
    }

    private List<String> ledger(String name, String heading, String words) {
        return IntakeOffice.rows(report(name, heading, words)).stream().map(line -> line.fate().code() + " " + line.code()).toList();
    }

    private ImportReport report(String name, String heading, String words) {
        return office.take(HouseholdLedger.KIND, new SheetMaker().sheet("困难职工", List.of(
                List.of("档案编号", "姓名", "身份证号", "所属工会", "建档日期", "家庭人口", "家庭年收入", "致困原因", "困难类别", heading),
                List.of("K01", "李四", "110000198802290014", "甲工会委员会", "2026-08-03", 2, 30000, "其他", "深度困难", words)))
                .xlsx(folder.resolve(name + ".xlsx")));
    }

    private String kept() {
        return office.registers.households().numbered("K01").orElseThrow().text(Household.CAUSE_NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"致困原因说明", "其他致困原因说明", "致困原因描述", "困难原因说明", "*困难情况说明（200字以内）"})
    void ledgersCallItInSeveralWays(String heading) {
        ledger("one", heading, "照料失能老人，无法就业");
        assertThat(kept()).isEqualTo("照料失能老人，无法就业");
    }

    @Test
    void aBlankLaterOnNeverErasesItAndAnotherTextReplacesIt() {
        ledger("one", "致困原因说明", "照料失能老人");
        ledger("two", "致困原因说明", "");
        assertThat(kept()).isEqualTo("照料失能老人");
        ledger("three", "致困原因说明", "照料两位老人");
        assertThat(kept()).isEqualTo("照料两位老人");
    }

    @Test
    void aLongerTextThanTheFileKeepsHoldsTheRow() {
        assertThat(ledger("one", "致困原因说明", "长".repeat(201))).contains("held TEXT_TOO_LONG");
        assertThat(ledger("two", "致困原因说明", "长".repeat(200))).doesNotContain("held TEXT_TOO_LONG");
    }

    @Test
    void itStandsInTheListAndInTheSheetOfFilesUnderItsOfficialWord() {
        ledger("one", "致困原因说明", "照料失能老人");
        var line = office.registers.households().list(ListQuery.first("number"), IntakeOffice.TODAY).rows().getFirst();
        assertThat(line.details().text(Household.CAUSE_NOTE)).isEqualTo("照料失能老人");
        var sheet = HouseholdReport.D01;
        assertThat(new ReportWords(Texts.chinese()).column(sheet.code(), sheet.columns().getLast().key())).isEqualTo("致困原因说明");
        var rows = new ArrayList<Object[]>();
        ReportedAreas.details(office.session).each(sheet, QUARTER, "", detail -> rows.add(detail.values()));
        assertThat(rows).singleElement().satisfies(values -> {
            assertThat(values).hasSize(sheet.columns().size()).contains("K01");
            assertThat(values[values.length - 1]).isEqualTo("照料失能老人");
        });
    }
}
