package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.area.MemberArea;
import cn.uniondesk.office.org.area.UnionArea;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @Test
    void anEmptyOfficeOffersToImport() {
        try (var desk = new DeskRobot().in(TestOffice.empty(folder))) {
            assertThat(desk.lookup("导入台账").tryQuery()).isPresent();
        }
    }

    @Test
    void aMemberIsEnteredByKeyboardAndFoundByInitials() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-MEMBERS");
            desk.settle();
            assertThat(desk.lookup(".list-count").<Label>query().getText()).isEqualTo("已载入 20 / 共 20");

            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("仇英华");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.said("documentNumber")).isEqualTo("请填写这一项。");
            assertThat(desk.text("name")).isEqualTo("仇英华");

            desk.fill("documentNumber", "110105199003070000");
            assertThat(desk.hint("documentNumber")).contains("校验位有误");
            desk.fill("documentNumber", Sample.number(40));
            assertThat(desk.hint("documentNumber")).contains("1995-01-02").contains("男").contains("31 岁");
            desk.fill("unionId", "速达");
            desk.key(KeyCode.ENTER);
            assertThat(desk.text("unionId")).isEqualTo("北京速达物流有限公司工会委员会");
            desk.fill("joinedOn", "2026.9.30");
            desk.key(KeyCode.ENTER);
            assertThat(desk.text("joinedOn")).isEqualTo("2026-09-30");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            assertThat(desk.lookup("#status").<Label>query().getText()).contains("保存");

            desk.key(KeyCode.F3);
            desk.write("qyh");
            desk.settle();
            assertThat(desk.lookup("仇英华").tryQuery()).isPresent();
            desk.key(KeyCode.ENTER);
            assertThat(desk.text("documentNumber")).contains("****");
        }
        var found = office.read(open -> open.areas().get(MemberArea.class).members().list(ListQuery.first("name").searching("仇英华"), TODAY)).rows();
        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.values().text(Person.DOCUMENT_NUMBER)).isEqualTo(Sample.number(40));
            assertThat(line.values().get(Member.JOINED_ON)).isEqualTo(LocalDate.of(2026, 9, 30));
        });
    }

    @Test
    void whatWasTypedWaitsWhenAFormIsLeftAndASaveIsTakenBack() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-MEMBERS");
            desk.key(KeyCode.ENTER);
            var address = desk.text("address");
            desk.fill("address", "北京市东城区");
            desk.key(KeyCode.ESCAPE);
            desk.key(KeyCode.ENTER);
            assertThat(desk.text("address")).isEqualTo("北京市东城区");

            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.focusAway();
            desk.key(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.text("address")).isEqualTo(address);
        }
    }

    @Test
    void theCategoryIsExplainedWhileIncomeIsTypedAndSavingDecides() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-HOUSEHOLDS");
            desk.key(KeyCode.ENTER);
            desk.section("financesTab");
            desk.fill("people", "3");
            desk.fill("income", "52200");
            assertThat(category(desk)).isEqualTo("相对困难");
            desk.fill("income", "52199.99");
            assertThat(category(desk)).isEqualTo("深度困难");
            assertThat(desk.hint("income")).isEqualTo("伍万贰仟壹佰玖拾玖元玖角玖分");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
        }
        var decisions = office.read(open -> open.areas().get(HouseholdArea.class).households().decisions(
                open.areas().get(HouseholdArea.class).households().numbered("HP2026001").orElseThrow().id()));
        assertThat(decisions).hasSize(2);
        assertThat(decisions.getLast().category()).isEqualTo(Category.DEEP);
        assertThat(decisions.getLast().finances().income()).isEqualTo(Money.ofFen(5219999));
    }

    /** What the card in sight comes to. */
    private static String category(DeskRobot desk) {
        return desk.from(desk.lookup("#receipt").match(DeskRobot::shown).<Node>query()).lookup(".badge").<Label>query().getText();
    }

    @Test
    void aPaymentIsEnteredByHand() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.clickOn("#rail-PAYMENTS");
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("单雄信");
            desk.settle();
            desk.key(KeyCode.ENTER);
            desk.fill("householdId", "HP2026002");
            desk.key(KeyCode.ENTER);
            desk.choose("kind", "living");
            desk.choose("source", "own");
            desk.fill("amount", "1200");
            desk.fill("paidOn", "20261101");
            desk.fill("voucher", "2026-099");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
        }
        var found = office.read(open -> open.areas().get(AidArea.class).payments().list(ListQuery.first("paidOn").searching("2026-099"))).rows();
        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(Money.ofYuan(1200));
            assertThat(line.paidOn()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(line.householdNumber()).isEqualTo("HP2026002");
        });
    }

    @Test
    void aUnionIsEnteredWithItsTermAndTheTermIsSeenInTheTree() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.key(KeyCode.ALT, KeyCode.DIGIT1);
            desk.key(KeyCode.CONTROL, KeyCode.N);
            desk.write("和平街道第三小学工会委员会");
            desk.choose("kind", "single");
            desk.fill("termStartsOn", "2020-01-15");
            desk.fill("termYears", "5");
            desk.key(KeyCode.CONTROL, KeyCode.S);
            desk.settle();
        }
        var lines = office.read(open -> open.areas().get(UnionArea.class).unions().all(TODAY));
        assertThat(lines).filteredOn(line -> line.name().equals("和平街道第三小学工会委员会"))
                .singleElement()
                .satisfies(line -> assertThat(line.termEndsOn()).isEqualTo(LocalDate.of(2025, 1, 15)));
    }

    @Test
    void aPaymentBegunOnAFamilysPageIsForThatFamily() {
        try (var desk = new DeskRobot().in(TestOffice.sample(folder))) {
            desk.click("#rail-HOUSEHOLDS");
            desk.key(KeyCode.ENTER);
            desk.section("aidTab");
            desk.click("#addPayment");
            assertThat(desk.text("payeePersonId")).isEqualTo("张伟");
            assertThat(desk.text("householdId")).isEqualTo("HP2026001");
        }
    }

    @Test
    void aLookAtAWholeNumberIsNoted() {
        var office = TestOffice.sample(folder);
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-MEMBERS");
            desk.key(KeyCode.ENTER);
            var masked = desk.text("documentNumber");
            assertThat(masked).contains("****");
            desk.look("documentNumber");
            assertThat(desk.text("documentNumber")).doesNotContain("*").startsWith(masked.substring(0, 3));
        }
        assertThat(office.<Long>read(workplace -> workplace.sensitiveLooks().count())).isEqualTo(1);
    }
}
