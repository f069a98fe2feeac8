package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.values.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new office's first quarter in one go: from the first start to the workbook and to the paper. */
class FirstQuarterTest {

    @TempDir
    private Path folder;

    private DeskRobot desk;

    @Test
    void anOfficeIsSetUpTakesItsLedgersInAndHandsItsQuarterOver() throws IOException {
        try (var robot = new DeskRobot().at(TestOffice.empty(folder).workplaces(), folder.resolve("new"))) {
            desk = robot;
            setUp();

            take("基层工会名册.xlsx", "读入 26 = 新增 24 + 更新 0 + 无变化 0 + 暂存 0 + 忽略 2");
            take("会员名册.xlsx", "读入 602 = 新增 568 + 更新 0 + 无变化 6 + 暂存 26 + 忽略 2");
            putRightTheRowWithoutName();
            take("困难职工台账.xlsx", "读入 61 = 新增 60 + 更新 0 + 无变化 0 + 暂存 0 + 忽略 1");
            take("帮扶发放台账.xlsx", "读入 180 = 新增 180 + 更新 0 + 无变化 0 + 暂存 0 + 忽略 0");

            findByInitials();
            openAFindingOfTheThirdQuarter();
            writeTheWorkbook();
            previewAHousehold();
        }
    }

    private void setUp() {
        desk.type("和平街道总工会", "HP01", "朝阳区总工会");
        desk.clear();
        desk.type("李红", "清晨 river 42", "清晨 river 42");
        desk.click("#create");
        desk.click("#kept");
        desk.click("#enter");
        assertThat(desk.words("office")).isEqualTo("和平街道总工会");
    }

    private void take(String ledger, String equation) {
        desk.click("#rail-IMPORTS");
        desk.answer(BenchOffice.sample(ledger));
        desk.click("#next");
        desk.click("#next");
        assertThat(desk.words("equation")).contains(equation);
        if (desk.lookup("#acceptAll").match(DeskRobot::shown).tryQuery().isPresent()) {
            desk.click("#acceptAll");
        }
        desk.click("#next");
        assertThat(desk.words("doneTitle")).contains(ledger);
    }

    private void putRightTheRowWithoutName() {
        desk.click("#doneHeld");
        var rows = desk.lookup("#heldRows").<ListView<HeldRow>>query();
        var unnamed = rows.getItems().stream().filter(row -> row.line().row() == 149).findFirst().orElseThrow();
        desk.interact(() -> {
            rows.getSelectionModel().select(unnamed);
            rows.requestFocus();
        });
        desk.key(KeyCode.ENTER);
        desk.write("仇英华");
        desk.key(KeyCode.ENTER);
        assertThat(desk.words("equation")).contains("新增 569", "暂存 25");
        desk.key(KeyCode.ESCAPE);
    }

    private void findByInitials() {
        desk.key(KeyCode.CONTROL, KeyCode.K);
        desk.write("qyh");
        desk.settle();
        assertThat(desk.lookup("仇英华").tryQuery()).isPresent();
        desk.key(KeyCode.ENTER);
        assertThat(desk.text("name")).isEqualTo("仇英华");
        desk.key(KeyCode.ESCAPE);
    }

    private void openAFindingOfTheThirdQuarter() {
        desk.click("#rail-QUARTER");
        desk.interact(() -> desk.lookup("#period").<ComboBox<Period>>query().setValue(new Period(2026, 3)));
        desk.key(KeyCode.F5);
        var findings = desk.lookup("#findings .finding-list").<ListView<Object>>query();
        assertThat(findings.getItems()).isNotEmpty();
        desk.interact(() -> {
            findings.requestFocus();
            findings.getSelectionModel().select(0);
        });
        desk.key(KeyCode.ENTER);
        assertThat(desk.lookup("#findings .finding-list").match(DeskRobot::shown).tryQuery()).isEmpty();
        desk.picture("journey-finding-opened");
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.lookup("#findings .finding-list").match(DeskRobot::shown).tryQuery()).isPresent();
    }

    private void writeTheWorkbook() throws IOException {
        var target = Files.createDirectory(folder.resolve("上报"));
        desk.answer(target);
        desk.click("#write");
        desk.lookup("#confirm").match(DeskRobot::shown).tryQuery().ifPresent(desk::clickOn);
        desk.settle();
        try (var written = new XSSFWorkbook(target.resolve("HP01_2026Q3_1.xlsx").toString())) {
            var sheets = List.of("T01", "T02", "T03");
            for (var sheet : sheets) {
                assertThat(written).anySatisfy(each -> assertThat(each.getSheetName()).startsWith(sheet));
            }
            var members = written.getSheetAt(written.getSheetIndex("_manifest"));
            assertThat(members).isNotEmpty();
        }
    }

    private void previewAHousehold() {
        desk.click("#rail-HOUSEHOLDS");
        desk.settle();
        var list = desk.lookup(".table-view").match(DeskRobot::shown).<TableView<Object>>query();
        desk.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        desk.key(KeyCode.ENTER);
        desk.key(KeyCode.CONTROL, KeyCode.P);
        assertThat(desk.lookup("#thumbnails").<ListView<Object>>query().getItems()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(desk.lookup(".screen-state").match(DeskRobot::shown).<Label>query().getText()).contains("WT0");
    }
}
