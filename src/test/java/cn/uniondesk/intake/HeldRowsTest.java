package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.intake.HeldRows;
import cn.uniondesk.office.intake.ReturnLedger;
import cn.uniondesk.office.intake.TakeBackImport;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.BatchUndo;
import cn.uniondesk.store.undo.Undo;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.LedgerReader;
import cn.uniondesk.workbook.ledger.MarkedLedger;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldRowsTest {

    @TempDir
    Path folder;

    private final IntakeOffice office = new IntakeOffice();
    private final HeldRows held =
            new HeldRows(office.imports, office.ledgers, office.session, java.time.Clock.fixed(
                    IntakeOffice.TODAY.atStartOfDay(IntakeOffice.ZONE).toInstant(), IntakeOffice.ZONE));
    private final TakeBackImport undo = new TakeBackImport(
            office.imports,
            new BatchUndo(office.session, new Undo(office.session, office.writer)),
            office.session);

    @AfterEach
    void close() {
        office.close();
    }

    private void takeUnions() {
        office.take(UnionLedger.KIND, Samples.file("基层工会名册.xlsx"));
    }

    private HeldRow row(long batch, int row) {
        return held.of(batch).stream().filter(each -> each.line().row() == row).findFirst().orElseThrow();
    }

    @Test
    void aHeldRowIsFixedInPlaceAndCountsWithItsImport() {
        takeUnions();
        var report = office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));

        var judged = held.fix(row(report.batch(), 149).id(), Map.of("姓名", "李四"));
        var still = held.fix(row(report.batch(), 127).id(), Map.of("union", "还是没有的工会"));

        assertThat(judged.fate()).isEqualTo(Fate.CREATED);
        assertThat(still.fate()).isEqualTo(Fate.HELD);
        assertThat(still.lines().getFirst().code()).isEqualTo("UNION_UNKNOWN");
        var sheet = office.imports.batch(report.batch()).orElseThrow().sheets().getFirst();
        assertThat(sheet.created()).isEqualTo(report.main().created() + 1);
        assertThat(sheet.held()).isEqualTo(report.main().held() - 1);
        assertThat(office.registers.people().withDocument(DocumentType.ID_CARD, "120000199012266681")).isPresent();
        assertThatThrownBy(() -> held.fix(999_999, Map.of())).isInstanceOf(Failure.class);
    }

    @Test
    void aDroppedRowIsIgnored() {
        takeUnions();
        var report = office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));

        held.drop(row(report.batch(), 149).id());

        var sheet = office.imports.batch(report.batch()).orElseThrow().sheets().getFirst();
        assertThat(sheet.ignored()).isEqualTo(report.main().ignored() + 1);
        assertThat(held.of(report.batch())).hasSize((int) report.main().held() - 1);
    }

    @Test
    void theFamilyFollowsWhenItsHouseholdIsFixed() {
        takeUnions();
        var file = new SheetMaker()
                .sheet("困难职工", List.of(
                        List.of("档案编号", "姓名", "身份证号", "建档日期", "家庭人口", "家庭年收入", "困难类别"),
                        List.of("A1", "", "110000198802290014", "2026-01-05", 2, 10000, "深度困难")))
                .sheet("家庭成员", List.of(
                        List.of("档案编号", "姓名", "与户主关系", "身份证号"),
                        List.of("A1", "李四", "本人", "110000198802290014"),
                        List.of("A1", "王五", "配偶", "110000199001010005")))
                .xlsx(folder.resolve("a.xlsx"));
        var report = office.take(HouseholdLedger.KIND, file);
        assertThat(report.sheets()).allMatch(sheet -> sheet.created() == 0);

        held.fix(row(report.batch(), 2).id(), Map.of("name", "李四"));

        var household = office.registers.households().numbered("A1").orElseThrow();
        assertThat(office.registers.households().members(household.id())).hasSize(2);
        assertThat(held.of(report.batch())).isEmpty();
    }

    @Test
    void undoLeavesTheContentAsItWas() {
        takeUnions();
        var before = office.content();
        var report = office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));
        held.fix(row(report.batch(), 149).id(), Map.of("姓名", "李四"));
        assertThat(office.content()).isNotEqualTo(before);

        var undone = undo.takeBack(report.batch());

        assertThat(undone.stayed()).isEmpty();
        assertThat(office.content()).isEqualTo(before);
        assertThat(held.of(report.batch())).isEmpty();
        assertThatThrownBy(() -> undo.takeBack(report.batch()))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.code()).isEqualTo("import.undo.again"));
    }

    @Test
    void anImportThatLaterRecordsReferToIsNotTakenBack() {
        takeUnions();
        office.take(MemberLedger.KIND, Samples.file("会员名册.xlsx"));

        assertThatThrownBy(() -> undo.takeBack(1)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo("import.undo.held");
            assertThat(failure.arguments().get(1)).isNotEmpty().doesNotContain("#");
        });
    }

    @Test
    void whatWasEditedSinceStaysAndIsNamed() {
        var report = office.take(UnionLedger.KIND, Samples.file("基层工会名册.xlsx"));
        var unions = office.registers.unions();
        var one = unions.named("康源锅炉有限公司工会委员会").orElseThrow();
        office.session.change(new Action("union.edit"), () -> {
            unions.enterState(one.id(), IntakeOffice.TODAY, cn.uniondesk.office.org.UnionState.SUSPENDED, "", Origin.DESK);
        });

        assertThatThrownBy(() -> undo.takeBack(report.batch())).isInstanceOfSatisfying(Failure.class, failure ->
                assertThat(failure.arguments().get(1)).isEqualTo("康源锅炉有限公司工会委员会"));
    }

    @Test
    void aDryRunLeavesNothing() {
        takeUnions();
        var before = office.content();

        var report = office.ledger.rehearse(
                MemberLedger.KIND, Samples.file("会员名册.xlsx"), Mapping.NONE, Progress.NONE);

        assertThat(report.main().created()).isEqualTo(568);
        assertThat(IntakeOffice.rows(report)).isNotEmpty();
        assertThat(office.content()).isEqualTo(before);
        assertThat(office.imports.batches()).hasSize(1);
    }

    @Test
    void theSendersFileReturnsWithTheHeldCellsRedAndExplained() throws Exception {
        takeUnions();
        var source = Samples.file("会员名册.xlsx");
        var report = office.take(MemberLedger.KIND, source);
        var target = folder.resolve("退回.xlsx");

        new ReturnLedger(new LedgerReader(), new MarkedLedger(), office.imports, office.session, Texts.chinese())
                .write(report, MemberLedger.KIND, source, Mapping.NONE, target);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(target));
                var original = new XSSFWorkbook(Files.newInputStream(source))) {
            var sheet = workbook.getSheet("会员名册");
            assertThat(sheet.getCellComments()).hasSize((int) report.main().held());
            var union = sheet.getRow(126).getCell(9);
            assertThat(union.getStringCellValue()).isEqualTo("不存在的工会123");
            assertThat(union.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(union.getCellComment().getString().getString()).contains("工会名册里没有");
            var name = sheet.getRow(148).getCell(1);
            assertThat(name.getCellComment().getString().getString()).contains("没有填写");
            for (var row : original.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(sheet.getRow(row.getRowNum()).getCell(cell.getColumnIndex())).hasToString(cell.toString());
                }
            }
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void whatCameAsTextReturnsAsAWorkbook() throws Exception {
        takeUnions();
        var source = new SheetMaker()
                .sheet("名册", List.of(List.of("姓名", "身份证号", "所属工会"), List.of("李四", "1100001988022900", "没有的工会")))
                .csv(folder.resolve("名册.csv"), Charset.forName("GBK"), "");
        var report = office.take(MemberLedger.KIND, source);
        var target = folder.resolve("退回.xlsx");

        new ReturnLedger(new LedgerReader(), new MarkedLedger(), office.imports, office.session, Texts.chinese())
                .write(report, MemberLedger.KIND, source, Mapping.NONE, target);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getStringCellValue()).isEqualTo("1100001988022900");
            assertThat(cell.getCellComment().getString().getString()).contains("18 位");
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("名册.csv", "退回.xlsx");
    }
}
