package cn.uniondesk.screen.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.household.exclusion.ExclusionFinding;
import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.screen.DeskRobot;
import cn.uniondesk.screen.TestOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done for a family that is on file already. */
class CaseworkScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @Test
    void aChildIsBornAndTheOldDecisionKeepsItsNumberOfPeople() {
        var office = TestOffice.sample(folder);
        try (var desk = opened(office)) {
            desk.key(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(desk.lookup("#tabs").<TabPane>query().getSelectionModel().getSelectedItem().getId()).isEqualTo("familyTab");
            desk.press("addMember");
            desk.put("name", "张小宝");
            desk.choose("relation", "子");
            desk.choose("change", "BORN");
            desk.put("eventNote", "二胎");
            desk.press("saveMember");
            assertThat(desk.said("joinedOn")).isEqualTo("请填写这一项。");
            assertThat(desk.text("name")).isEqualTo("张小宝");
            desk.put("joinedOn", "2026-10-05");
            desk.press("saveMember");
            desk.select("table", 1);
            desk.press("go");
            desk.choose("change", "MOVED");
            desk.put("on", "2026-11-01");
            desk.put("to", "HP9999");
            desk.press("saveGoing");
            assertThat(desk.said("to")).isEqualTo("没有编号为 HP9999 的档案。");
            desk.choose("change", "SPLIT");
            desk.pictures("family-going");
            desk.press("saveGoing");
            desk.pictures("family-changes");
        }
        office.read(open -> {
            long file = open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id();
            assertThat(open.areas().get(HouseholdArea.class).casework().registers().familyEvents().of(file)).extracting("change")
                    .containsExactly(Change.BORN, Change.SPLIT);
            assertThat(open.areas().get(HouseholdArea.class).households().members(file)).filteredOn(member -> member.livesThere(TODAY)).hasSize(2);
            assertThat(open.areas().get(HouseholdArea.class).households().decisions(file)).singleElement()
                    .satisfies(decision -> assertThat(decision.finances().people()).isEqualTo(3));
            return file;
        });
    }

    @Test
    void anExclusionThatIsHitAsksForEvidenceAndForSomebodyWhoAnswersForTheException() {
        var office = TestOffice.sample(folder);
        try (var desk = opened(office)) {
            desk.section("financesTab");
            desk.press("exclusionsMark");
            desk.select("exclusionItems", 3);
            desk.interact(() -> desk.lookup("#exclusionItems").query().requestFocus());
            desk.key(KeyCode.ENTER);
            desk.choose("finding", "HIT");
            desk.put("overrideReason", "残疾人代步车");
            desk.press("saveAnswer");
            assertThat(desk.said("evidence")).isEqualTo("请填写这一项。");
            assertThat(desk.said("approver")).isEqualTo("请填写这一项。");
            desk.put("evidence", "车管所查询");
            desk.put("approver", "张主席");
            desk.press("saveAnswer");
            desk.pictures("exclusion-override");
        }
        office.read(open -> {
            long file = open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id();
            var way = open.areas().get(HouseholdArea.class).casework().registers().proceedings().ofHousehold(file).orElseThrow();
            assertThat(open.areas().get(HouseholdArea.class).casework().registers().exclusions().of(way.id())).singleElement().satisfies(answer -> {
                assertThat(answer.item()).isEqualTo("vehicle");
                assertThat(answer.finding()).isEqualTo(ExclusionFinding.HIT);
                assertThat(answer.isBar()).isFalse();
            });
            return file;
        });
    }

    @Test
    void lookingAtAFileBeginsNothingAndClosingItAsksForAReasonOfTheList() {
        var office = TestOffice.sample(folder);
        try (var desk = opened(office)) {
            for (var section : new String[] {"procedureTab", "visitsTab", "papersTab", "planTab", "historyTab"}) {
                desk.section(section);
            }
        }
        var begun = office.read(open -> open.areas().get(HouseholdArea.class).casework().registers().proceedings()
                .ofHousehold(open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id()));
        assertThat(begun).isEmpty();
        try (var desk = opened(office)) {
            desk.section("procedureTab");
            desk.press("step-CLOSE");
            desk.press("take");
            assertThat(desk.said("reason")).isEqualTo("请选择注销原因。");
            desk.choose("reason", "retired");
            desk.put("on", "2026-11-20");
            desk.press("take");
            assertThat(desk.label("stage")).isEqualTo("注销");
            desk.pictures("household-closed");
        }
        var state = office.read(open -> open.areas().get(HouseholdArea.class).households().state(
                open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id(), TODAY));
        assertThat(state).contains(HouseholdState.CLOSED);
    }

    @Test
    void aScanIsKeptWithItsPaperAndComesOutAgain() throws Exception {
        var office = TestOffice.sample(folder);
        var scan = Files.writeString(folder.resolve("诊断书.pdf"), "scan of a diagnosis");
        try (var desk = opened(office)) {
            desk.section("papersTab");
            desk.press("receive-diagnosis");
            desk.put("scan", scan.toString());
            desk.press("savePaper");
            assertThat(desk.isSeen("receive-diagnosis")).isFalse();
        }
        office.read(open -> {
            long file = open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id();
            var way = open.areas().get(HouseholdArea.class).casework().registers().proceedings().ofHousehold(file).orElseThrow();
            var paper = open.areas().get(HouseholdArea.class).casework().registers().papers().of(way.id()).getFirst();
            assertThat(paper.fileName()).isEqualTo("诊断书.pdf");
            var copy = folder.resolve("copy.pdf");
            open.areas().get(HouseholdArea.class).casework().registers().scans().copy(paper.sha256(), copy);
            assertThat(copy).hasSameTextualContentAs(scan);
            return file;
        });
    }

    @Test
    void aStandardThatRisesListsWhomItWouldMoveAndTheRadarOpensARecord() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.pictures("home-radar");
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.press("whatIf");
            desk.put("percent", "十");
            desk.press("lookAhead");
            assertThat(desk.said("percent")).contains("不是可用的百分数");
            desk.put("percent", "10");
            desk.press("lookAhead");
            assertThat(desk.label("result")).isEqualTo("按 1,595.00 元/人·月，共看了 3 户，类别会变的 1 户。");
            desk.pictures("what-if");
            assertThat(desk.lookup("#affected").<TableView<?>>query().getItems()).hasSize(1);
        }
    }

    @Test
    void aFormOfAnApplicationIsPreviewedBeforeThereIsAFile() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.press("apply");
            desk.put("name", "周海燕");
            desk.put("documentNumber", "110105198407203141");
            desk.put("unionId", "北京速达物流有限公司工会委员会");
            desk.choose("mainCause", "06");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.press("print-F01");
            assertThat(desk.isSeen("thumbnails")).isTrue();
            desk.picture("application-form");
        }
    }

    @Test
    void theRadarOpensAnApplicationThatWaitsAndAnApplicantIsRefusedWithReasons() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            desk.press("apply");
            desk.put("name", "周海燕");
            desk.put("documentNumber", "110105198407203141");
            desk.put("unionId", "北京速达物流有限公司工会委员会");
            desk.choose("mainCause", "06");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            step(desk, "next", "2026-11-02");
            step(desk, "next", "2026-11-03", "handlers", "王敏");

            desk.clickOn("#rail-HOME");
            desk.settle();
            assertThat(desk.label("radar-OVERDUE")).isEqualTo("已过期 2 件");
            desk.pictures("home-application");
            desk.pressSaying("周海燕的办理停在“已受理”，下一步应在 2026-11-10 前完成");
            assertThat(desk.label("headName")).isEqualTo("周海燕");
            assertThat(desk.label("stage")).isEqualTo("已受理");

            desk.press("step-REFUSE");
            desk.put("on", "2026-11-10");
            desk.press("take");
            assertThat(desk.said("note")).isEqualTo("请写明情况或理由。");
            desk.put("note", "家庭收入高于标准");
            desk.put("documentNumber", "和工告〔2026〕5号");
            desk.press("take");
            assertThat(desk.label("stage")).isEqualTo("不予认定");
            desk.pictures("application-refused");
        }
        var steps = office.read(open -> {
            var person = open.people().withDocument(DocumentType.ID_CARD, "110105198407203141").orElseThrow();
            assertThat(open.areas().get(HouseholdArea.class).casework().registers().proceedings().pendingOf(person.id())).isEmpty();
            return open.areas().get(HouseholdArea.class).casework().registers().proceedings().pending();
        });
        assertThat(steps).isEmpty();
    }

    @Test
    void aYearlyReviewAsksForTheChecklistAndThePapersAgain() {
        var office = TestOffice.sample(folder);
        try (var desk = opened(office)) {
            desk.section("procedureTab");
            step(desk, "step-REVIEW", "2026-11-10", "handlers", "王敏");
            assertThat(desk.label("stage")).isEqualTo("年度复核");
            step(desk, "next", "2026-11-20", "handlers", "王敏");
            assertThat(desk.formMessage()).contains("不予认定情形还有 5 项没有核查").contains("还缺");
            assertThat(desk.text("handlers")).isEqualTo("王敏");
            desk.section("financesTab");
            desk.press("exclusionsMark");
            desk.press("allClear");
            desk.put("answeredOn", "2026-11-12");
            desk.press("saveAnswer");
            desk.section("reckoningTab");
            desk.press("newReckoning");
            desk.put("assessedOn", "2026-11-15");
            desk.choose("item", "INCOME.wage");
            desk.chooseWord("person", "张伟");
            desk.put("amount", "2000");
            desk.press("addLine");
            desk.press("saveReckoning");
            desk.section("procedureTab");
            desk.press("back");
            step(desk, "next", "2026-11-20", "handlers", "王敏");
            assertThat(desk.said("overrideReason")).isEqualTo("确需例外的，请写明理由（会列入例外清单）。");
            desk.put("overrideReason", "材料在补");
            desk.press("take");
            assertThat(desk.label("stage")).isEqualTo("在档");
            desk.section("financesTab");
            desk.press("decisionsMark");
            desk.pictures("household-cards");
        }
        office.read(open -> {
            long file = open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id();
            assertThat(open.areas().get(HouseholdArea.class).households().decisions(file)).hasSize(2);
            assertThat(open.areas().get(HouseholdArea.class).households().decisions(file).getLast().decidedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
            return file;
        });
    }

    private static void step(DeskRobot desk, String button, String on, String... more) {
        desk.press(button);
        desk.put("on", on);
        for (int i = 0; i < more.length; i += 2) {
            desk.put(more[i], more[i + 1]);
        }
        desk.press("take");
    }

    /** The desk with the page of HP2026001. */
    private static DeskRobot opened(TestOffice office) {
        var desk = new DeskRobot().in(office);
        desk.clickOn("#rail-HOUSEHOLDS");
        desk.settle();
        desk.key(KeyCode.ENTER);
        return desk;
    }
}
