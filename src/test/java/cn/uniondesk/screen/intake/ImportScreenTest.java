package cn.uniondesk.screen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.intake.ImportBatch;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.screen.BenchOffice;
import cn.uniondesk.screen.OnScreen;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import bench on a real office with the sample ledgers. */
class ImportScreenTest {

    @TempDir
    private static Path home;

    private static BenchOffice office;

    @TempDir
    private Path folder;

    private OnScreen screen;
    private ImportsController controller;

    @BeforeAll
    static void openOffice() {
        office = new BenchOffice(home.resolve("office")).withUnions();
    }

    @AfterAll
    static void closeOffice() {
        office.close();
    }

    /** What a test took in is taken back, so that the next one begins as this one did. */
    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
        var intake = office.workplace().intake();
        intake.imports().batches().stream().filter(batch -> batch.kind().equals("members") && !batch.isUndone())
                .forEach(batch -> intake.undo().takeBack(batch.id()));
    }

    private static ImportBatch latest() {
        return office.workplace().intake().imports().batches().getFirst();
    }

    private static int taken() {
        return office.workplace().intake().imports().batches().size();
    }

    private void open(OnScreen on) {
        screen = on;
        controller = on.show(new Fxml("imports"), ImportsController.class,
                kit -> new ImportsController(kit, office.workplace().intake(), on.outside()));
        OnScreen.run(() -> controller.arrive(Place.of(Area.IMPORTS)));
    }

    private void press(String id) {
        OnScreen.run(() -> screen.find(id, Button.class).fire());
    }

    private void choose(Path file) {
        screen.answer(file);
        press("#next");
    }

    private String equation() {
        return screen.find("#equation", Label.class).getText();
    }

    private void toReview() {
        choose(BenchOffice.sample("会员名册.xlsx"));
        press("#next");
    }

    @SuppressWarnings("unchecked")
    private TableView<LedgerRow> grid() {
        return screen.find(".sender-grid", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<HeldRow> heldRows() {
        return screen.find("#heldRows", ListView.class);
    }

    @Test
    void theKindOfLedgerIsFoundAndItsHeadingsAreUnderstood() {
        open(OnScreen.usual(BenchOffice.CLOCK));
        choose(BenchOffice.sample("会员名册.xlsx"));

        assertThat(screen.find(".screen-state", Label.class).getText()).contains("会员名册.xlsx", "会员名册");
        assertThat(screen.robot().lookup(".columns-table .combo-box").<ComboBox<Object>>queryAll())
                .extracting(box -> String.valueOf(box.getConverter().toString(box.getValue())))
                .anyMatch(word -> word.startsWith("姓名"));
        assertThat(screen.find("#next", Button.class).isDisabled()).isFalse();
    }

    @Test
    void heldRowsStandFirstUnderTheirOwnNumbersAndTheEquationHolds() {
        var before = taken();
        open(OnScreen.usual(BenchOffice.CLOCK));
        toReview();

        assertThat(equation()).isEqualTo("读入 602 = 新增 568 + 更新 0 + 无变化 6 + 暂存 26 + 忽略 2");
        assertThat(grid().getItems()).hasSize(26);
        assertThat(grid().getItems().getFirst().number()).isEqualTo(114);
        assertThat(taken()).isEqualTo(before);
    }

    @Test
    void nothingIsTakenInBeforeEveryKindOfRepairWasAccepted() {
        var before = taken();
        open(OnScreen.usual(BenchOffice.CLOCK));
        toReview();
        press("#next");
        assertThat(taken()).isEqualTo(before);
        assertThat(screen.statusText()).contains("未接受");

        press("#acceptAll");
        press("#next");

        assertThat(taken()).isEqualTo(before + 1);
        assertThat(latest().sheets().getFirst().created()).isEqualTo(568);
    }

    @Test
    void aHeldRowIsPutRightInPlaceByKeyboardAndCounts() {
        open(OnScreen.usual(BenchOffice.CLOCK));
        toReview();
        press("#acceptAll");
        press("#next");
        press("#doneHeld");
        var unnamed = heldRows().getItems().stream().filter(row -> row.line().row() == 149).findFirst().orElseThrow();
        OnScreen.run(() -> {
            heldRows().getSelectionModel().select(unnamed);
            heldRows().requestFocus();
        });

        screen.robot().push(KeyCode.ENTER);
        screen.robot().write("李四").push(KeyCode.ENTER);

        assertThat(screen.statusText()).isEqualTo("第 149 行已改好：新增。");
        assertThat(equation()).contains("新增 569", "暂存 25");
        assertThat(heldRows().getItems()).hasSize(25).extracting(HeldRow::id).doesNotContain(unnamed.id());
        assertThat(office.workplace().areas().get(MemberArea.class).members().list(ListQuery.first("name").searching("李四"), LocalDate.now(BenchOffice.CLOCK)).total())
                .isPositive();
    }

    @Test
    void aRowThatIsStillWrongSaysWhyAndKeepsItsPlace() {
        open(OnScreen.usual(BenchOffice.CLOCK));
        toReview();
        press("#acceptAll");
        press("#next");
        press("#doneHeld");
        var lost = heldRows().getItems().stream().filter(row -> row.line().row() == 127).findFirst().orElseThrow();
        OnScreen.run(() -> heldRows().getSelectionModel().select(lost));
        OnScreen.run(() -> screen.find(".field-row.guilty .text-field", TextField.class).setText("还是没有的工会"));
        press("#judge");

        assertThat(screen.statusText()).contains("还不能入库", "还是没有的工会");
        assertThat(heldRows().getSelectionModel().getSelectedItem().id()).isEqualTo(lost.id());
    }

    @Test
    void anImportIsTakenBackAfterAQuestionThatNamesIt() {
        open(OnScreen.usual(BenchOffice.CLOCK));
        var before = office.workplace().verify().content();
        toReview();
        press("#acceptAll");
        press("#next");
        press("#doneUndo");
        assertThat(screen.find("#confirm", Button.class).getText()).isEqualTo("撤销导入");
        press("#confirm");

        assertThat(office.workplace().verify().content()).isEqualTo(before);
        assertThat(screen.find("#batches", BatchesPart.class).isVisible()).isTrue();
        assertThat(latest().isUndone()).isTrue();
    }

    @Test
    void theSendersFileIsWrittenWithItsMarks() throws Exception {
        open(OnScreen.usual(BenchOffice.CLOCK));
        toReview();
        var target = folder.resolve("退回.xlsx");
        screen.answer(target);
        press("#marked");

        assertThat(screen.failures()).isEmpty();
        assertThat(Files.size(target)).isPositive();
        press(".notice .button");
        assertThat(screen.revealed()).containsExactly(target);
    }

    @Test
    void aFileThatIsNoLedgerIsSaidWhereItWasChosen() throws Exception {
        open(OnScreen.usual(BenchOffice.CLOCK));
        choose(Files.createFile(folder.resolve("空.xlsx")));

        assertThat(screen.find("#message", Label.class).getText()).contains("空.xlsx", "是空的");
        assertThat(screen.find("#filePage", javafx.scene.layout.VBox.class).isVisible()).isTrue();
    }

    @Test
    void aHeadingGetsAnotherMeaningAndALackingColumnIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("名册.csv"), "大名,身份证号,单位工会,性别\n王一,110101199003071233,第一工会,男\n");
        open(OnScreen.usual(BenchOffice.CLOCK));
        OnScreen.run(() -> {
            @SuppressWarnings("unchecked")
            var kind = (ComboBox<LedgerKind>) screen.find("#kind", ComboBox.class);
            kind.setValue(MemberLedger.KIND);
        });
        choose(file);
        assertThat(screen.find(".columns-table", javafx.scene.layout.GridPane.class).isVisible()).isTrue();
        var lacking = screen.find("#next", Button.class).isDisabled();
        OnScreen.run(() -> {
            @SuppressWarnings("unchecked")
            var first = (ComboBox<Object>) screen.robot().lookup(".columns-table .combo-box").queryAllAs(ComboBox.class).iterator().next();
            first.setValue(first.getItems().stream().filter(each -> first.getConverter().toString(each).startsWith("姓名")).findFirst().orElseThrow());
        });

        assertThat(lacking).isTrue();
        assertThat(screen.find("#next", Button.class).isDisabled()).isFalse();
    }

    @Test
    void nothingIsCutInAnySizeOrLanguage() {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var size : List.of(new int[] {930, 640, 100}, new int[] {1130, 680, 125}, new int[] {1760, 1000, 100})) {
                try (var on = new OnScreen(language, BenchOffice.CLOCK, size[0], size[1], size[2])) {
                    open(on);
                    var name = "imports-" + language.getLanguage() + "-" + size[0];
                    screen.picture(name + "-file");
                    choose(BenchOffice.sample("会员名册.xlsx"));
                    screen.picture(name + "-columns");
                    press("#next");
                    screen.picture(name + "-review");
                    press("#acceptAll");
                    press("#next");
                    screen.picture(name + "-done");
                    press("#doneHeld");
                    screen.picture(name + "-held");
                    OnScreen.run(() -> controller.leave());
                    press("#doneUndo");
                    press("#confirm");
                    screen.picture(name + "-undone");
                    assertThat(screen.failures()).isEmpty();
                    screen = null;
                }
            }
        }
    }
}
