package cn.uniondesk.store.aid;

import static cn.uniondesk.store.aid.AidOffice.day;
import static cn.uniondesk.store.aid.AidOffice.done;
import static cn.uniondesk.store.aid.AidOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.direct.DirectListDesk;
import cn.uniondesk.office.aid.direct.DirectRow;
import cn.uniondesk.office.aid.direct.DirectRow.Fate;
import cn.uniondesk.office.aid.direct.DirectTerms;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.report.Filter;
import cn.uniondesk.office.report.Indicator;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.workbook.ledger.LedgerReader;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectListTest {

    private static final String WOMAN = "110000199001010005";
    private static final String MAN = "110000198802290014";
    private static final String BOY = "110000200012319994";
    private static final DirectTerms TERMS = new DirectTerms("2026年三季度温暖基金", "medical", "upper", day("2026-09-15"));

    @TempDir
    private Path folder;
    private AidOffice office;
    private DirectListDesk desk;

    @BeforeEach
    void open() {
        office = new AidOffice();
        desk = new DirectListDesk(
                new LedgerReader(), office.store.session(),
                new DirectListDesk.Registers(office.people, office.households, office.payments,
                        new DirectPaymentTable(office.store.session(), office.store.writer())),
                office.books, "测试员", office.clock);
        long woman = known(WOMAN, "单雄");
        office.filed("DH-001", woman);
        known(MAN, "张伟");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private long known(String number, String name) {
        return office.change(() -> office.people.save(
                Person.named(DocumentType.ID_CARD, number, name, Sex.FEMALE, day("1990-01-01")), Origin.DESK));
    }

    private Path list(Object... lastRow) {
        return new SheetMaker().sheet("名单", List.of(
                List.of("2026年第三季度温暖基金发放名单"),
                List.of("序号", "姓名", "身份证号", "工作单位", "资助金额（元）", "备注"),
                List.of(1, "单雄", WOMAN, "东湖纺织公司", 5000, ""),
                List.of(2, "张 伟", MAN, "速达物流", 3000.5, ""),
                List.of(3, "王小雨", BOY, "东湖中学", 2000, ""),
                List.of(lastRow),
                List.of("合计", "", "", "", 10000.5, ""))).xlsx(folder.resolve("list.xlsx"));
    }

    @Test
    void rowsAreMatchedWithFilesAndPersonsAndNothingIsStoredByLooking() {
        var rows = done(desk.look(list(4, "赵丽", WOMAN.replace('5', '6'), "", 100, ""), TERMS));
        assertThat(rows).extracting(DirectRow::fate)
                .containsExactly(Fate.ON_FILE, Fate.KNOWN_PERSON, Fate.NEW_PERSON, Fate.HELD);
        assertThat(rows.getFirst().householdNumber()).isEqualTo("DH-001");
        assertThat(rows.get(1).amount()).isEqualTo(Money.ofFen(300_050));
        assertThat(rows.getFirst().unit()).isEqualTo("东湖纺织公司");
        assertThat(rows.getFirst().row()).isEqualTo(3);
        assertThat(Texts.chinese().text(rows.getLast().held())).isNotBlank();
        assertThat(desk.list()).isEmpty();
    }

    @Test
    void aListIsTakenInOnceCountedApartAndChargesNoSource() {
        office.fund("A", 100, "2026-01-01");
        var file = list(4, "单雄", MAN, "", 100, "");
        assertThat(done(desk.takeIn(file, TERMS))).extracting(DirectRow::fate)
                .containsExactly(Fate.ON_FILE, Fate.KNOWN_PERSON, Fate.NEW_PERSON, Fate.HELD);
        assertThat(done(desk.takeIn(file, TERMS))).extracting(DirectRow::fate)
                .containsExactly(Fate.TAKEN_BEFORE, Fate.TAKEN_BEFORE, Fate.TAKEN_BEFORE, Fate.HELD);
        assertThat(desk.list()).hasSize(3);
        var facts = ReportedAreas.facts(office.store.session());
        var direct = new Indicator(AidReport.PAYMENT, Filter.of(AidReport.DIRECT, "yes"), Measure.AMOUNT, Window.QUARTER);
        var own = new Indicator(AidReport.PAYMENT, Filter.of(AidReport.DIRECT, "no"), Measure.AMOUNT, Window.QUARTER);
        var figures = facts.measure(List.of(direct, own), new Period(2026, 3));
        assertThat(figures.get(direct)).isEqualTo(1_000_050);
        assertThat(figures.get(own)).isZero();
        assertThat(office.funds.balances(AidOffice.TODAY).getFirst().left()).isEqualTo(Money.ofYuan(100));
    }

    @Test
    void theUnitIsToldAndThatIsWrittenDown() {
        done(desk.takeIn(list(4, "单雄", WOMAN, "", 100, ""), TERMS));
        var lines = desk.list();
        assertThat(refused(desk.tell(lines, "", day("2026-10-01")))).extracting(Refusal::field).contains("unit");
        assertThat(refused(desk.tell(lines, "工会", day("2026-09-01")))).extracting(Refusal::key)
                .contains("direct.refused.told_before");
        var onFile = lines.stream().filter(line -> line.householdNumber().equals("DH-001")).toList();
        assertThat(done(desk.tell(onFile, "", day("2026-10-01")))).isEqualTo(2);
        assertThat(desk.list()).filteredOn(line -> line.toldOn() != null).hasSize(2).allSatisfy(line -> {
            assertThat(line.toldUnit()).isEqualTo("东湖纺织公司");
            assertThat(line.toldBy()).isEqualTo("测试员");
        });
    }

    @Test
    void whatIsMissingIsAskedForBeforeTheFileIsOpened() {
        assertThat(refused(desk.look(folder.resolve("none.xlsx"), new DirectTerms("", "gold", "", day("2027-01-01")))))
                .extracting(Refusal::field).containsExactlyInAnyOrder("listName", "kind", "source", "source", "paidOn");
        var rows = done(desk.look(list(4, "赵丽", "", "", 100, ""), new DirectTerms("名单", "other", "upper", null)));
        assertThat(rows).extracting(DirectRow::fate).containsOnly(Fate.HELD);
        assertThat(rows.getFirst().held().key()).isEqualTo("direct.held.day");
        assertThat(rows.getLast().held().key()).isEqualTo("direct.held.number");
    }

    @Test
    void aFileThatIsNoSuchListIsSaidToLackItsColumns() {
        var file = new SheetMaker().sheet("会议", List.of(List.of("议题", "时间", "地点", "姓名"), List.of("学习", "周一", "会议室", "张伟")))
                .xlsx(folder.resolve("other.xlsx"));
        assertThatThrownBy(() -> desk.look(file, TERMS)).isInstanceOf(Failure.class);
    }
}
