package cn.uniondesk.screen.quarter;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.scheme.SchemeDesk;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.QuarterSubmission;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.structure.StructureReport;
import cn.uniondesk.office.structure.StructureTables;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.office.workplace.QuarterDesk;
import cn.uniondesk.office.workplace.StructureWork;
import cn.uniondesk.screen.OnScreen;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.household.OpenFileTable;
import cn.uniondesk.store.household.SchemeTable;
import cn.uniondesk.store.report.ReportOffice;
import cn.uniondesk.store.report.ReportUseCases;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.workbook.quarter.QuarterFiles;
import cn.uniondesk.workbook.quarter.StructureFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarter screen on the real store, with the real check and the real workbook. */
class QuarterScreenTest {

    private static final Clock OCTOBER = Clock.fixed(Instant.parse("2026-10-09T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Period THIRD = new Period(2026, 3);

    private final MemoryStore store = new MemoryStore(OCTOBER);
    private final ReportUseCases report = new ReportUseCases(store);
    private final ReportOffice office = new ReportOffice(store);
    private OnScreen screen;
    private QuarterController controller;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        office.household("WT0001", "赵一", "2026-08-01", "deep", "03");
        office.household("WT0002", "钱二", "2026-05-01", "relative", "06");
        office.pay("WT0001", "赵一", "2026-08-09", "living", "central", 2000);
        office.pay("WT0002", "钱二", "2026-08-09", "medical", "own", 3500);
        office.pay("WT0002", "钱二", "2026-08-19", "warmth", "own", 500);
        office.pay("WT0001", "赵一", "2026-07-10", "living", "own", 800);
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
        store.close();
    }

    private void open(OnScreen on) {
        screen = on;
        var session = store.session();
        var offices = new OfficeTable(session, store.writer());
        var words = new ReportWords(new Texts(on.kit().words().language()));
        var submission = new QuarterSubmission(
                new QuarterSubmission.Sources(session, report.check, ReportedAreas.details(session),
                        report.submissions, offices),
                new QuarterFiles(folder, ReportedAreas.SHEETS, "1.0.0", OCTOBER), words, new QuarterSubmission.Sender("测试员", "1.0.0", OCTOBER));
        var work = new QuarterWork(new QuarterDesk(report.tables, report.check, submission, structure(offices, words)), offices,
                new SchemeDesk(session, new SchemeTable(session, store.writer()), new RulesInForce(ReportUseCases.RULES, offices),
                        new OpenFileTable(session)));
        controller = screen.show(new Fxml("quarter"), QuarterController.class, kit -> new QuarterController(kit, work, screen.outside()));
        OnScreen.run(() -> controller.arrive(Place.of(Area.QUARTER)));
    }

    private StructureWork structure(OfficeTable offices, ReportWords words) {
        var tables = new StructureTables(store.session(), ReportedAreas.facts(store.session()), ReportUseCases.RULES, offices, words);
        return new StructureWork(tables, new StructureReport(tables, new StructureFile(words)));
    }

    private SheetPane sheet() {
        return screen.find("#sheet", SheetPane.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> findings() {
        return screen.find(".finding-list", ListView.class);
    }

    private void choose(Level level) {
        var found = report.check.check(THIRD).findings();
        var index = found.indexOf(found.stream().filter(each -> each.finding().level() == level).findFirst().orElseThrow());
        OnScreen.run(() -> findings().getSelectionModel().select(index));
    }

    @Test
    void theQuarterThatIsDueIsShownWithItsVerdict() {
        open(OnScreen.usual(OCTOBER));

        assertThat(screen.find(".screen-state", Label.class).getText()).contains("预计：不可接收", "必改");
        assertThat(((ListView<?>) screen.find("#tables", ListView.class)).getItems()).hasSize(6);
        assertThat(screen.find("#tables", ListView.class).getSelectionModel().getSelectedIndex()).isZero();
        assertThat(screen.failures()).isEmpty();
    }

    @Test
    void theRecordsBehindAFigureAddUpToItAndOpen() {
        open(OnScreen.usual(OCTOBER));
        var cell = new CellKey("T03", "living", "quarter.amount");
        OnScreen.run(() -> {
            screen.find("#tables", ListView.class).getSelectionModel().select(2);
            sheet().chosen().set(cell);
            controller.pedigree();
        });

        TableView<?> records = screen.find("#pedigree .table-view", TableView.class);
        assertThat(records.getItems()).hasSize(2);
        assertThat(screen.find(".pedigree-figure", Label.class).getText()).isEqualTo("2,800.00");
        screen.robot().push(KeyCode.ENTER);
        assertThat(screen.places()).singleElement().satisfies(place -> {
            assertThat(place.area()).isEqualTo(Area.PAYMENTS);
            assertThat(place.record()).isPositive();
        });
    }

    @Test
    void arrowsGoFromFigureToFigureAndPassWhereThereIsNone() {
        open(OnScreen.usual(OCTOBER));
        OnScreen.run(() -> {
            screen.find("#tables", ListView.class).getSelectionModel().select(1);
            sheet().requestFocus();
        });

        screen.robot().push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.RIGHT);

        assertThat(sheet().chosen().get()).isEqualTo(new CellKey("T02", "relative", "quarter.opened"));
    }

    @Test
    void aFindingTurnsToItsTableLightsItsCellAndOpensItsRecord() {
        open(OnScreen.usual(OCTOBER));
        choose(Level.MUST);
        var finding = report.check.check(THIRD).findings().getFirst().finding();

        assertThat(finding.code()).isEqualTo("PAID_BEFORE_FILING");
        assertThat(screen.robot().lookup(".sheet-figure").queryAllAs(Label.class))
                .filteredOn(label -> label.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("lit")))
                .singleElement().satisfies(label -> assertThat(label.getText()).isEqualTo("2,800.00"));
        OnScreen.run(() -> findings().requestFocus());
        screen.robot().push(KeyCode.ENTER);
        assertThat(screen.places().getFirst()).isEqualTo(Place.of(finding.records().getFirst()));
        assertThat(finding.records().getFirst().type()).isIn(RecordType.PAYMENT, RecordType.HOUSEHOLD);
    }

    @Test
    void anExplanationIsWrittenAndSettlesTheFinding() {
        office.pay("WT0002", "钱二", "2026-08-09", "medical", "own", 3500);
        open(OnScreen.usual(OCTOBER));
        choose(Level.EXPLAIN);
        OnScreen.run(() -> screen.find("#explain", Button.class).fire());
        screen.robot().write("已核实，属实。");
        OnScreen.run(() -> controller.save());

        assertThat(report.submissions.explanations(THIRD)).singleElement()
                .satisfies(each -> assertThat(each.text()).isEqualTo("已核实，属实。"));
        assertThat(screen.find(".screen-state", Label.class).getText()).contains("已说明 1");
    }

    @Test
    void theWorkbookIsWrittenAfterAWarningAndReopened() throws Exception {
        open(OnScreen.usual(OCTOBER));
        screen.answer(folder);
        OnScreen.run(() -> screen.find("#write", Button.class).fire());
        assertThat(folder).isEmptyDirectory();
        OnScreen.run(() -> screen.find("#confirm", Button.class).fire());

        var file = folder.resolve("DH01_2026Q3_1.xlsx");
        assertThat(screen.failures()).isEmpty();
        assertThat(file).exists();
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheetName(2)).startsWith("T01 ");
        }
        OnScreen.run(() -> screen.find(".notice .button", Button.class).fire());
        assertThat(screen.revealed()).containsExactly(file);
    }

    @Test
    void aQuarterThatIsNotOverSaysSoAndIsNotWritten() {
        open(OnScreen.usual(OCTOBER));
        OnScreen.run(() -> controller.arrive(Place.of(Area.QUARTER).with(QuarterController.PERIOD, "2026Q4")));
        screen.answer(folder);

        assertThat(screen.find(".screen-state", Label.class).getText()).contains("2026-12-31", "还有 84 天");
        OnScreen.run(() -> screen.find("#write", Button.class).fire());
        screen.seen("#confirm").ifPresent(confirm -> OnScreen.run(((Button) confirm)::fire));
        assertThat(folder).isEmptyDirectory();
        assertThat(screen.failures()).hasSize(1);
    }

    private void chooseStructure() {
        OnScreen.run(() -> screen.find("#tables", ListView.class).getSelectionModel().select(5));
    }

    private String figure(String line, String column) {
        OnScreen.run(() -> {
            sheet().chosen().set(new CellKey("S01", line, column));
            controller.pedigree();
        });
        return screen.find(".pedigree-figure", Label.class).getText();
    }

    @Test
    void theStructureTableStandsAmongTheTablesAndTellsItsBoundaries() {
        open(OnScreen.usual(OCTOBER));
        assertThat(screen.find("#structureDay", TextField.class).getParent().getParent().isVisible()).isFalse();
        chooseStructure();

        assertThat(screen.find("#structureDay", TextField.class).getText()).isEqualTo("2026-09-30");
        assertThat(screen.find("#structureNotes", Label.class).getText())
                .contains("男 50 岁以上（满 50 周岁）", "女 40 岁以下（不满 40 周岁）", "户主没有填学历");
        assertThat(figure("sex.female", "closing.deep")).isEqualTo("1");
        TableView<?> records = screen.find("#pedigree .table-view", TableView.class);
        assertThat(records.getItems()).singleElement().hasToString(
                report.tables.pedigree(new CellKey("T02", "deep", "closing.households"), THIRD, 9).orElseThrow().portions().getFirst().toString());
        assertThat(screen.failures()).isEmpty();
    }

    @Test
    void anotherDayAndAnOlderSchemeAreShownJudgedAndWritten() throws Exception {
        office.bareHousehold("WT0003", "孙三", "2009-03-01");
        office.row(HOUSEHOLD_DECISION, Map.of(HOUSEHOLD_DECISION.HOUSEHOLD_ID, office.file("WT0003"),
                HOUSEHOLD_DECISION.DECIDED_ON, ReportOffice.day("2009-03-01"), HOUSEHOLD_DECISION.CATEGORY, "none",
                HOUSEHOLD_DECISION.COMPUTED_CATEGORY, "none", HOUSEHOLD_DECISION.BOUNDARY, "<", HOUSEHOLD_DECISION.PEOPLE, 2L,
                HOUSEHOLD_DECISION.INCOME_FEN, 24_500L * 12 * 2, HOUSEHOLD_DECISION.CARD, "收入 5,880.00 元"));
        open(OnScreen.usual(OCTOBER));
        chooseStructure();
        OnScreen.run(() -> {
            var day = screen.find("#structureDay", TextField.class);
            day.setText("2009.6.30");
            day.getOnAction().handle(null);
        });
        assertThat(figure("total", "closing.households")).isEqualTo("1");
        assertThat(screen.find("#tables", ListView.class).getSelectionModel().getSelectedIndex()).isEqualTo(5);
        OnScreen.run(() -> schemes().setValue("2009"));
        assertThat(figure("total", "closing.special_2009")).isEqualTo("0");
        OnScreen.run(() -> screen.find("#structureJudge", Button.class).fire());
        assertThat(figure("total", "closing.special_2009")).isEqualTo("1");
        assertThat(figure("sex.female", "closing.general_2009")).isEqualTo("1");

        var file = folder.resolve("困难职工结构表_2009-06-30_2009.xlsx");
        screen.answer(file);
        OnScreen.run(() -> screen.find("#structureWrite", Button.class).fire());
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).startsWith("S01 ");
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("closing.general_2009");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("total");
            assertThat(sheet.getRow(4).getCell(4).getNumericCellValue()).isEqualTo(1);
        }
        assertThat(screen.failures()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> schemes() {
        return screen.find("#structureScheme", ComboBox.class);
    }

    @Test
    void nothingIsCutInAnySizeOrLanguage() {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var size : List.of(new int[] {930, 640, 100}, new int[] {1130, 680, 125}, new int[] {1760, 1000, 100})) {
                try (var on = new OnScreen(language, OCTOBER, size[0], size[1], size[2])) {
                    open(on);
                    var name = "quarter-" + language.getLanguage() + "-" + size[0];
                    screen.picture(name);
                    choose(Level.MUST);
                    screen.picture(name + "-finding");
                    OnScreen.run(() -> {
                        sheet().chosen().set(new CellKey("T03", "living", "quarter.amount"));
                        controller.pedigree();
                    });
                    screen.picture(name + "-pedigree");
                    chooseStructure();
                    screen.picture(name + "-structure");
                    var write = screen.find("#write", Button.class);
                    assertThat(write.localToScene(write.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(size[0]);
                    assertThat(write.getWidth()).isGreaterThanOrEqualTo(write.prefWidth(-1) - 1);
                    screen = null;
                }
            }
        }
    }
}
