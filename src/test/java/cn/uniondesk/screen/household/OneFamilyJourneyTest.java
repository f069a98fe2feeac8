package cn.uniondesk.screen.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.screen.DeskRobot;
import cn.uniondesk.screen.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of one family through the desk, from the application to the end of the follow-up. */
class OneFamilyJourneyTest {

    private static final List<String> PAPERS = List.of("application", "id_copy", "household_register", "income_proof",
            "authorisation", "member_proof", "bank_card", "diagnosis", "medical_bills", "visit_form", "minutes", "notice");

    @TempDir
    private Path folder;

    @Test
    void fromTheApplicationToTheFollowUp() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.settle();
            apply(desk);
            accept(desk);
            reckon(desk);
            publish(desk);
            file(desk);
            helpAndVisit(desk);
            lift(desk);
            followUp(desk);
        }
        office.read(open -> {
            var file = open.areas().get(HouseholdArea.class).households().numbered("HP2025-100").orElseThrow();
            var way = open.areas().get(HouseholdArea.class).casework().registers().proceedings().ofHousehold(file.id()).orElseThrow();
            assertThat(open.areas().get(HouseholdArea.class).casework().registers().proceedings().steps(way.id())).extracting("step").containsExactly(
                    Step.APPLY, Step.ACCEPT, Step.ASSIGN, Step.VISIT, Step.VERIFY, Step.AGREE, Step.PUBLISH,
                    Step.END_NOTICE, Step.REPORT, Step.APPROVE, Step.FILE, Step.PROPOSE_LIFT, Step.AGREE, Step.PUBLISH,
                    Step.END_NOTICE, Step.REPORT, Step.LIFT, Step.TELL, Step.END_FOLLOW_UP);
            assertThat(open.areas().get(HouseholdArea.class).households().members(file.id())).hasSize(2);
            assertThat(open.areas().get(HouseholdArea.class).households().decisions(file.id())).singleElement().satisfies(decision -> {
                assertThat(decision.category()).isEqualTo(Category.DEEP);
                assertThat(decision.finances().income()).isEqualTo(Money.ofYuan(36_000));
                assertThat(decision.finances().rigidSpending()).isEqualTo(Money.ofYuan(12_000));
            });
            assertThat(open.areas().get(AidArea.class).payments().ofHousehold(file.id())).singleElement()
                    .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.ofYuan(1000)));
            assertThat(open.areas().get(HouseholdArea.class).households().state(file.id(), LocalDate.of(2025, 1, 10))).contains(HouseholdState.ON_FILE);
            assertThat(open.areas().get(HouseholdArea.class).households().state(file.id(), DeskRobot.CLOCK.instant().atZone(DeskRobot.CLOCK.getZone()).toLocalDate()))
                    .contains(HouseholdState.LIFTED);
            return file;
        });
    }

    private static void apply(DeskRobot desk) {
        desk.press("apply");
        desk.put("name", "周海燕");
        desk.key(KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said("documentNumber")).isEqualTo("请填写这一项。");
        assertThat(desk.text("name")).isEqualTo("周海燕");
        desk.put("documentNumber", "110105198407203141");
        desk.put("unionId", "北京速达物流有限公司工会委员会");
        desk.choose("mainCause", "06");
        desk.picture("application-new");
        desk.key(KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.label("stage")).isEqualTo("草稿");

        desk.section("familyTab");
        desk.press("addMember");
        desk.put("name", "周小雨");
        desk.put("documentNumber", "110105201205062824");
        desk.choose("relation", "女");
        desk.choose("standing", "义务教育");
        desk.press("saveMember");
        desk.picture("application-family");

        desk.section("procedureTab");
        step(desk, "next", "2024-09-02");
        assertThat(desk.label("stage")).isEqualTo("已申请");
    }

    private static void accept(DeskRobot desk) {
        desk.press("next");
        desk.put("on", "2024-09-01");
        desk.press("take");
        assertThat(desk.said("on")).isEqualTo("2024-09-01 早于“提出申请”（2024-09-02），请核对日期。");
        assertThat(desk.said("handlers")).isEqualTo("请填写经办人（参加人）。");
        desk.put("on", "2024-09-03");
        desk.put("handlers", "王敏");
        desk.press("take");
        step(desk, "next", "2024-09-03", "handlers", "王敏、刘洋");
        assertThat(desk.label("stage")).isEqualTo("入户核查中");
        desk.pictures("application-progress");

        desk.press("next");
        desk.put("visitedOn", "2024-09-05");
        desk.put("visitors", "王敏");
        desk.put("conclusion", "情况属实");
        desk.press("saveVisit");
        assertThat(desk.said("visitors")).isEqualTo("应有 2 人以上参加，请写全姓名。");
        assertThat(desk.text("conclusion")).isEqualTo("情况属实");
        desk.put("visitors", "王敏、刘洋");
        desk.pictures("application-visit");
        desk.press("saveVisit");
        desk.section("procedureTab");
        assertThat(desk.label("stage")).isEqualTo("信息核对中");
    }

    private static void reckon(DeskRobot desk) {
        desk.section("reckoningTab");
        desk.put("assessedOn", "2024-09-10");
        line(desk, "INCOME.wage", "周海燕", "3000");
        line(desk, "SPENDING.illness", "周海燕", "1000");
        line(desk, "SPENDING.compulsory", "周小雨", "200");
        desk.pictures("application-reckoning");
        desk.press("saveReckoning");
        desk.section("financesTab");
        desk.press("allClear");
        desk.put("answeredOn", "2024-09-10");
        desk.put("evidence", "民政、车管和市场监管比对");
        desk.press("saveAnswer");
        desk.pictures("application-exclusions");
        desk.section("papersTab");
        for (var kind : PAPERS) {
            if (desk.isSeen("receive-" + kind)) {
                desk.press("receive-" + kind);
                desk.put("receivedOn", "2024-09-04");
                desk.press("savePaper");
            }
        }
        desk.pictures("application-papers");
        desk.section("procedureTab");
        step(desk, "next", "2024-09-11", "handlers", "王敏", "note", "民政核对无异常");
        step(desk, "next", "2024-09-13", "handlers", "张主席、王敏、刘洋", "documentNumber", "和工纪〔2024〕9号");
        assertThat(desk.label("stage")).isEqualTo("待公示");
    }

    private static void line(DeskRobot desk, String item, String person, String amount) {
        desk.choose("item", item);
        desk.chooseWord("person", person);
        desk.put("amount", amount);
        desk.press("addLine");
    }

    private static void publish(DeskRobot desk) {
        desk.press("next");
        desk.put("on", "2024-09-18");
        desk.put("until", "2024-09-20");
        desk.put("place", "和平里社区公告栏");
        desk.put("phone", "010-64211234");
        desk.press("take");
        assertThat(desk.said("until")).startsWith("公示只有 3 个工作日，应不少于 5 个");
        assertThat(desk.text("place")).isEqualTo("和平里社区公告栏");
        desk.picture("application-notice");
        desk.put("until", "2024-09-24");
        desk.press("take");
        assertThat(desk.label("stage")).isEqualTo("公示中");

        desk.press("step-OBJECT");
        desk.put("on", "2024-09-19");
        desk.put("note", "邻居反映有车");
        desk.press("take");
        assertThat(desk.label("stage")).isEqualTo("公示有异议");
        desk.press("takeBack");
        desk.press("confirm");
        assertThat(desk.label("stage")).isEqualTo("公示中");

        step(desk, "next", "2024-09-25", "handlers", "王敏");
        desk.section("papersTab");
        for (var kind : PAPERS) {
            if (desk.isSeen("receive-" + kind)) {
                desk.press("receive-" + kind);
                desk.put("receivedOn", "2024-09-25");
                desk.press("savePaper");
            }
        }
        desk.section("procedureTab");
        step(desk, "next", "2024-09-25", "handlers", "王敏");
        assertThat(desk.label("stage")).isEqualTo("上报审批");
        step(desk, "next", "2024-10-10", "documentNumber", "区工批〔2024〕31号");
        assertThat(desk.label("stage")).isEqualTo("已批准，待建档");
    }

    private static void file(DeskRobot desk) {
        desk.press("next");
        assertThat(desk.text("income")).isEqualTo("36,000.00");
        assertThat(desk.text("rigidSpending")).isEqualTo("12,000.00");
        desk.put("on", "2024-10-11");
        desk.put("handlers", "王敏");
        desk.put("number", "HP2026001");
        desk.press("take");
        assertThat(desk.said("number")).isEqualTo("档案编号 HP2026001 已经用过。");
        desk.put("number", "HP2025-100");
        desk.pictures("application-filing");
        desk.press("take");
        desk.section("procedureTab");
        assertThat(desk.label("stage")).isEqualTo("在档");
        desk.pictures("household-progress");
    }

    private static void helpAndVisit(DeskRobot desk) {
        desk.section("planTab");
        desk.put("startsOn", "2024-10-15");
        desk.put("needs", "治疗费用");
        desk.put("cadre", "王敏");
        desk.press("savePlan");
        desk.press("addMeasure");
        desk.choose("help", "medical");
        desk.put("measure", "申请医疗救助");
        desk.put("dueOn", "2024-12-31");
        desk.press("saveMeasure");
        desk.pictures("household-plan");
        desk.section("procedureTab");
        desk.press("next");
        desk.put("visitedOn", "2025-03-20");
        desk.put("visitors", "王敏");
        desk.put("conclusion", "病情好转，仍需治疗");
        desk.press("saveVisit");
        desk.section("procedureTab");
        pay(desk);
    }

    private static void pay(DeskRobot desk) {
        desk.clickOn("#rail-PAYMENTS");
        desk.settle();
        desk.key(KeyCode.CONTROL, KeyCode.N);
        desk.fill("payeePersonId", "周海燕");
        desk.key(KeyCode.ENTER);
        desk.fill("householdId", "HP2025-100");
        desk.key(KeyCode.ENTER);
        desk.choose("kind", "living");
        desk.choose("source", "own");
        desk.put("amount", "1000");
        desk.put("paidOn", "2025-01-20");
        desk.put("voucher", "2025-011");
        desk.key(KeyCode.CONTROL, KeyCode.S);
        desk.settle();
        desk.key(KeyCode.F3);
        desk.write("周海燕");
        desk.settle();
        desk.key(KeyCode.ENTER);
        assertThat(desk.label("headName")).isEqualTo("周海燕");
    }

    private static void lift(DeskRobot desk) {
        desk.section("reckoningTab");
        desk.press("monthsMark");
        desk.put("before", "2025-09-02");
        desk.section("procedureTab");
        desk.press("step-PROPOSE_LIFT");
        desk.put("on", "2025-09-02");
        desk.put("handlers", "王敏");
        desk.put("note", "治愈后恢复工作");
        desk.press("take");
        assertThat(desk.formMessage()).isEqualTo("应连续 6 个月人均收入高于低保标准，现有 0 个月。");
        assertThat(desk.said("overrideReason")).isEqualTo("确需例外的，请写明理由（会列入例外清单）。");
        desk.section("reckoningTab");
        for (int month = 3; month <= 8; month++) {
            desk.choose("month", "2025-0" + month);
            desk.put("income", "6200");
            desk.press("saveMonth");
        }
        desk.pictures("household-months");
        desk.section("procedureTab");
        desk.press("take");
        assertThat(desk.label("stage")).isEqualTo("拟脱困");
        step(desk, "next", "2025-09-05", "handlers", "张主席、王敏", "documentNumber", "和工纪〔2025〕12号");
        step(desk, "next", "2025-09-08", "until", "2025-09-12", "place", "和平里社区公告栏", "phone", "010-64211234");
        step(desk, "next", "2025-09-15", "handlers", "王敏");
        step(desk, "next", "2025-09-15", "handlers", "王敏");
        step(desk, "next", "2025-09-30", "documentNumber", "区工批〔2025〕40号");
        assertThat(desk.label("stage")).isEqualTo("脱困，跟踪中");
        step(desk, "next", "2025-10-09", "handlers", "王敏", "documentNumber", "和工告〔2025〕3号");
    }

    private static void followUp(DeskRobot desk) {
        desk.press("next");
        desk.put("visitedOn", "2026-01-15");
        desk.put("visitors", "王敏");
        desk.put("conclusion", "生活稳定，没有返困");
        desk.press("saveVisit");
        desk.section("procedureTab");
        desk.press("next");
        desk.put("on", "2026-03-01");
        desk.put("handlers", "王敏");
        desk.press("take");
        assertThat(desk.said("on")).isEqualTo("脱困后应跟踪 6 个月，到 2026-03-30 才满。");
        desk.put("on", "2026-04-01");
        desk.press("take");
        assertThat(desk.label("stage")).isEqualTo("跟踪期满");
        desk.pictures("household-followed");
        desk.section("historyTab");
        desk.pictures("household-history");
    }

    /** Takes a step: the button, the day, and pairs of field and text. */
    private static void step(DeskRobot desk, String button, String on, String... more) {
        desk.press(button);
        desk.put("on", on);
        for (int i = 0; i < more.length; i += 2) {
            desk.put(more[i], more[i + 1]);
        }
        desk.press("take");
    }
}
