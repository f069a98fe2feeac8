package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.aid.entitlement.State;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign and the money it is paid from, worked through at the desk on the real store. */
class CampaignWorkbenchTest {

    @TempDir
    private Path folder;

    private static TableView<?> table(DeskRobot desk, String id) {
        return desk.lookup(id).match(CampaignWorkbenchTest::isSeen).query();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void all(DeskRobot desk) {
        desk.interact(() -> {
            var table = table(desk, "#table");
            table.requestFocus();
            table.getSelectionModel().selectAll();
        });
        desk.settle();
    }

    private static void only(DeskRobot desk, int row) {
        desk.interact(() -> table(desk, "#table").getSelectionModel().clearAndSelect(row));
        desk.settle();
    }

    private static void step(DeskRobot desk, String step) {
        desk.clickOn("#step-" + step);
        desk.settle();
    }

    private static String outcome(DeskRobot desk) {
        return desk.lookup("#outcome").lookup(".label").<Label>queryAll().stream().map(Labeled::getText)
                .reduce("", (one, other) -> one + "|" + other);
    }

    private static void fund(DeskRobot desk) {
        desk.clickOn("#rail-FUNDS");
        desk.key(KeyCode.CONTROL, KeyCode.N);
        desk.write("SWN-2026");
        desk.fill("name", "2026年送温暖专款");
        desk.choose("source", "own");
        desk.fill("project", "送温暖");
        desk.fill("batch", "2026年第一批");
        desk.key(KeyCode.CONTROL, KeyCode.S);
        desk.settle();
        desk.fill("receivedOn", "2026.10.8");
        desk.fill("amount", "2500");
        desk.fill("receiptDocument", "东总工发〔2026〕12号");
        desk.clickOn("#receive");
        desk.settle();
    }

    @Test
    void aCampaignIsPlannedChosenApprovedPaidReturnedPaidAgainAndSigned() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            fund(desk);
            desk.pictures("funds");
            assertThat(table(desk, "#funds").getItems()).hasSize(1);
            assertThat(table(desk, "#book").getItems()).hasSize(1);

            desk.clickOn("#rail-CAMPAIGNS");
            desk.settle();
            desk.pictures("campaigns-empty");
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("2026年夏送清凉");
            desk.choose("kind", "cooling");
            desk.fill("startsOn", "2026.10.1");
            desk.fill("endsOn", "2026.12.31");
            desk.fill("budget", "3000");
            desk.fill("amount", "1000");
            desk.chooseNamed("fundId", "2026年送温暖专款");
            assertThat(desk.hint("fundId")).contains("2,500.00");
            desk.pictures("campaign-plan");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();

            desk.tab(1);
            assertThat(table(desk, "#table").getItems()).hasSize(3);
            assertThat(desk.lookup("#sums").match(CampaignWorkbenchTest::isSeen).<Label>queryAll().stream().map(Label::getText))
                    .anySatisfy(text -> assertThat(text).contains("选中 3 人", "3,000.00"));
            desk.pictures("campaign-choice");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();

            all(desk);
            desk.pictures("campaign-list");
            step(desk, "APPROVE");
            desk.clickOn("#take");
            desk.settle();
            assertThat(outcome(desk)).contains("办好 3 个");

            all(desk);
            step(desk, "PAY");
            desk.fill("voucher", "记20261101");
            desk.pictures("campaign-pay");
            desk.clickOn("#take");
            desk.settle();
            assertThat(outcome(desk)).contains("办好 2 个，未办 1 个", "透支 500.00 元");
            desk.pictures("campaign-overdraft");

            only(desk, 0);
            step(desk, "RETURN");
            desk.clickOn("#take");
            assertThat(desk.said("reason")).isEqualTo("请填写这一项。");
            desk.fill("reason", "户名与账号不符");
            desk.clickOn("#take");
            desk.settle();
            assertThat(outcome(desk)).contains("办好 1 个");
            desk.pictures("campaign-returned");
            only(desk, 0);
            step(desk, "PAY_AGAIN");
            desk.fill("voucher", "记20261108");
            desk.clickOn("#take");
            desk.settle();
            only(desk, 1);
            step(desk, "SIGN");
            desk.clickOn("#take");
            desk.settle();

            desk.key(KeyCode.ESCAPE);
            desk.pictures("campaigns");
            assertThat(table(desk, "#campaigns").getItems()).hasSize(1);
            desk.clickOn("#rail-FUNDS");
            desk.settle();
            desk.pictures("funds-book");
        }
        var states = office.read(open -> open.areas().get(AidArea.class).work().entitlements().ofCampaign(1).stream()
                .map(line -> line.entitlement().state()).toList());
        assertThat(states).containsExactly(State.PAID, State.SIGNED, State.APPROVED);
        assertThat(office.<Money>read(open -> open.areas().get(AidArea.class).work().funds().balances(LocalDate.of(2026, 11, 21)).getFirst().left()))
                .isEqualTo(Money.ofYuan(500));
        assertThat(office.read(open -> open.areas().get(AidArea.class).payments().list(ListQuery.first("paidOn").searching("记20261101"))).rows())
                .hasSize(2);
    }

    @Test
    void aUnitAndAPersonWithoutAFileArePutOnTheListByName() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-CAMPAIGNS");
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("2026年送温暖");
            desk.fill("startsOn", "2026.12.15");
            desk.fill("endsOn", "2027.2.14");
            desk.fill("budget", "2000");
            desk.choose("way", "goods");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
            assertThat(desk.said("budgetYear")).contains("从 2026 年跨到 2027 年");
            assertThat(desk.said("goods")).isEqualTo("请填写这一项。");
            desk.fill("budgetYear", "2027");
            desk.fill("goods", "米面油大礼包");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();

            desk.tab(1);
            desk.fill("person", "周杰");
            desk.key(KeyCode.ENTER);
            desk.press("putPerson");
            assertThat(desk.said("amount")).isNotEmpty();
            desk.fill("amount", "200");
            desk.press("putPerson");
            desk.tab(1);
            desk.press("putUnit");
            assertThat(desk.said("unitName")).isEqualTo("请填写这一项。");
            desk.choose("beneficiary", "STATION");
            desk.fill("unitName", "和平里暖心驿站");
            desk.fill("receiver", "吴昊");
            desk.key(KeyCode.ENTER);
            desk.fill("headcount", "12");
            desk.choose("beneficiaryClass", "outdoor");
            desk.fill("unitAmount", "600");
            desk.pictures("campaign-unit");
            desk.press("putUnit");
            only(desk, 1);
            desk.pictures("campaign-units");
        }
        var kept = office.read(open -> open.areas().get(AidArea.class).work().plans().standing(1));
        assertThat(kept).satisfies(standing -> {
            assertThat(standing.listed()).isEqualTo(2);
            assertThat(standing.units()).isEqualTo(1);
            assertThat(standing.planned()).isEqualTo(Money.ofYuan(800));
            assertThat(standing.campaign().budgetYear()).isEqualTo(2027);
        });
    }

    @Test
    void aListFromAboveIsTakenInAndTheUnitIsTold() {
        var office = TestOffice.sample(folder);
        var list = new SheetMaker().sheet("名单", List.of(
                List.of("序号", "姓名", "身份证号", "工作单位", "资助金额"),
                List.of(1, "张伟", Sample.number(0), "北京速达物流有限公司", 5000),
                List.of(2, "刘洋", Sample.number(5), "北京速达物流有限公司", 3000),
                List.of(3, "无名氏", "110105199003070000", "", 100))).xlsx(folder.resolve("三季度温暖基金名单.xlsx"));
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-FUNDS");
            desk.tab(1);
            desk.pictures("direct-empty");
            desk.answer(list);
            desk.clickOn("#choose");
            desk.settle();
            assertThat(desk.text("listName")).isEqualTo("三季度温暖基金名单");
            desk.fill("paidOn", "2026.9.15");
            assertThat(desk.words("summary")).contains("读入 3 行：对上档案 1，对上人员 1，新人员 0", "暂不入账 1");
            desk.pictures("direct-coming");
            desk.clickOn("#takeIn");
            desk.settle();
            assertThat(table(desk, "#lines").getItems()).hasSize(2);
            desk.interact(() -> table(desk, "#lines").getSelectionModel().selectAll());
            desk.fill("on", "2026.10.8");
            desk.clickOn("#tell");
            desk.settle();
            desk.pictures("direct");
            assertThat(desk.words("untold")).contains("0 笔尚未告知");
        }
        var lines = office.read(open -> open.areas().get(AidArea.class).work().direct().list());
        assertThat(lines).allSatisfy(line ->
                assertThat(line.toldUnit()).startsWith("北京速达物流有限公司"));
    }

    @Test
    void aPaymentSaysBesideEachFieldWhatSpeaksAgainstIt() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            fund(desk);
            desk.clickOn("#rail-PAYMENTS");
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("单雄信");
            desk.settle();
            desk.key(KeyCode.ENTER);
            desk.choose("kind", "warmth");
            desk.chooseNamed("fundId", "2026年送温暖专款");
            assertThat(desk.hint("fundId")).contains("余额 2,500.00 元");
            desk.fill("amount", "3001");
            desk.fill("paidOn", "20261101");
            desk.choose("way", "cash");
            assertThat(desk.said("fundId")).contains("透支 501.00 元");
            assertThat(desk.said("way")).contains("不得付现金");
            desk.pictures("payment-refused");
            desk.choose("way", "bank");
            assertThat(desk.said("way")).isEmpty();
            desk.fill("overdraft", "拨款在途，病情紧急");
            assertThat(desk.said("fundId")).isEmpty();
            desk.fill("voucher", "2026-200");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("amount")).contains("3,001.00 元", "超出 1.00 元", "不能保存");
            desk.fill("overrideReason", "全家重病");
            assertThat(desk.said("amount")).isEmpty();
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
        }
        assertThat(office.read(open -> open.areas().get(AidArea.class).payments().list(ListQuery.first("paidOn").searching("2026-200"))).rows()).hasSize(1);
        assertThat(office.<java.util.List<cn.uniondesk.office.overrides.RuleOverride>>read(open -> open.overrides().all())).extracting("reason").containsExactly("全家重病");
        assertThat(office.<Money>read(open -> open.areas().get(AidArea.class).work().funds().balances(LocalDate.of(2026, 11, 21)).getFirst().left()))
                .isEqualTo(Money.ofFen(-50_100));
    }
}
