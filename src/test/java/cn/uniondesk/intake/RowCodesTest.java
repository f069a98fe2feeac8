package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every code of held and listed rows, each by a planted row. */
class RowCodesTest {

    private static final String MAN = "110000198802290014";
    private static final String WOMAN = "110000199001010005";
    private static final String YOUNG = "110000200012319994";

    @TempDir
    Path folder;

    private final IntakeOffice office = new IntakeOffice();
    private int files;

    @BeforeEach
    void aUnion() {
        take(UnionLedger.KIND, List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "梧桐街道总工会"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private ImportReport take(LedgerKind kind, List<Object>... rows) {
        return office.take(kind, new SheetMaker().sheet("表", List.of(rows)).xlsx(folder.resolve("f" + files++ + ".xlsx")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private ImportReport members(List<Object>... rows) {
        var all = new ArrayList<List<Object>>();
        all.add(List.of("姓名", "性别", "出生日期", "身份证号", "所属工会", "入会日期", "会籍状态", "八大群体", "备注"));
        all.addAll(List.of(rows));
        return office.take(MemberLedger.KIND, new SheetMaker().sheet("表", all).xlsx(folder.resolve("f" + files++ + ".xlsx")));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private static List<String> codes(ImportReport report) {
        return IntakeOffice.rows(report).stream()
                .filter(line -> line.fate() != Fate.IGNORED)
                .map(line -> line.row() + " " + line.fate().code() + " " + line.code())
                .toList();
    }

    private static List<String> repairs(ImportReport report) {
        return IntakeOffice.repairs(report).stream().map(line -> line.row() + " " + line.code() + " " + line.to()).toList();
    }

    @Test
    void aMemberIsHeldForTheFirstReasonInTheStatedOrder() {
        var report = members(
                row("", "男", "", MAN, "甲工会委员会"),
                row("李四", "男", "", "", "甲工会委员会"),
                row("李四", "男", "", MAN, ""),
                row("李四", "男", "", "11000019880229001", "甲工会委员会"),
                row("李四", "男", "", 110000198802290014.0, "甲工会委员会"),
                row("李四", "男", "", "110000198802300016", "没有的工会"),
                row("李四", "女", "", "110000198802290013", "甲工会委员会"),
                row("李四", "男", "1988-02-28", MAN, "甲工会委员会"),
                row("李四", "女", "", MAN, "甲工会委员会"),
                row("李四", "男", "", MAN, "没有的工会", "前年"),
                row("李四", "男", "", MAN, "没有的工会", "2027-01-01"),
                row("李四", "男", "", MAN, "没有的工会", "2020-01-01", "在逃"),
                row("李四", "男", "", MAN, "没有的工会"),
                row("李四", "男", "", MAN, "甲工会委员会", "", "", "宇航员"));

        assertThat(codes(report)).containsExactly(
                "2 held NAME_MISSING", "3 held VALUE_MISSING", "4 held VALUE_MISSING", "5 held ID_MALFORMED",
                "6 held ID_PRECISION_LOST", "7 held ID_BIRTH_INVALID", "8 held ID_CHECKSUM", "9 held BIRTH_CONFLICT",
                "10 held SEX_CONFLICT", "11 held DATE_UNREADABLE", "12 held DATE_FUTURE", "13 held CODE_UNKNOWN",
                "14 held UNION_UNKNOWN", "15 held CODE_UNKNOWN");
        assertThat(report.main().read()).isEqualTo(14);
    }

    @Test
    void aPersonTwiceInOneFileIsUnchangedOrADuplicate() {
        var report = members(
                row("李四", "男", LocalDate.of(1988, 2, 29), MAN, "甲工会委员会", "2020-01-02"),
                row("李 四", "男", "1988.2.29", "'" + MAN, "甲工会委员会", "2020年1月2日"),
                row("李四", "男", "", MAN, "甲工会委员会", "2020-01-03"));

        assertThat(codes(report)).containsExactly("3 unchanged REPEATED", "4 held DUPLICATE_IN_FILE");
    }

    @Test
    void repairsAreListedWithTheirCodes() {
        var report = members(
                row("李四", "男性", "1988年2月", "１１００００１９８８０２２９００１４", "甲工会委员会", 43832.0, "在册", "外卖员"),
                row("王五", "女", "〃", WOMAN, "同上", "同上"),
                row("陈六", "男", 20001231.0, YOUNG, "甲工会委员会", "2020/1/3", "正常", "", "=cmd|'/C calc'!A0"));

        assertThat(repairs(report)).contains(
                "2 ID_FULLWIDTH " + MAN, "2 DATE_PARTIAL 1988-02-01", "2 CODE_SYNONYM 男", "2 CODE_SYNONYM 正常",
                "2 CODE_SYNONYM 网约送餐员", "2 DATE_SPELLING 2020-01-02", "4 DATE_SPELLING 2000-12-31",
                "4 DATE_SPELLING 2020-01-03");
        assertThat(codes(report)).containsExactly("3 held BIRTH_CONFLICT", "4 created FORMULA_TEXT");
        var person = office.registers.people().withDocument(DocumentType.ID_CARD, MAN).orElseThrow();
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1988, 2, 29));
        var member = office.registers.members().ofPerson(person.id()).orElseThrow();
        assertThat(office.registers.members().standing(member.id(), LocalDate.of(2020, 1, 2)).orElseThrow().eightGroup())
                .isEqualTo(EightGroup.DELIVERY);
    }

    @Test
    void dittoTakesTheValueAboveAndIsListed() {
        var report = members(
                row("李四", "男", "", MAN, "甲工会委员会", "2020-01-02"), row("王五", "女", "", WOMAN, "同上", "〃"));

        assertThat(repairs(report)).containsExactly("3 DITTO 甲工会委员会", "3 DITTO 2020-01-02");
        assertThat(report.main().created()).isEqualTo(2);
    }

    @Test
    void aLaterLedgerChangesTheHistoryFromItsDayAndABlankErasesNothing() {
        members(row("李四", "男", "", MAN, "甲工会委员会", "2020-01-02", "正常", "保安员", "旧"));
        var later = office.on(LocalDate.of(2026, 12, 1));
        var file = new SheetMaker().sheet("表", List.of(
                        List.of("姓名", "身份证号", "所属工会", "会籍状态", "备注"),
                        List.of("李四", MAN, "甲工会委员会", "退休保留", "")))
                .xlsx(folder.resolve("later.xlsx"));

        var report = later.take(MemberLedger.KIND, file);

        assertThat(report.main().updated()).isEqualTo(1);
        var person = later.registers.people().withDocument(DocumentType.ID_CARD, MAN).orElseThrow();
        var member = later.registers.members().ofPerson(person.id()).orElseThrow();
        assertThat(member.details().text(cn.uniondesk.office.member.Member.REMARK)).isEqualTo("旧");
        assertThat(member.joinedOn()).isEqualTo(LocalDate.of(2020, 1, 2));
        var members = later.registers.members();
        assertThat(members.standing(member.id(), LocalDate.of(2026, 11, 30)).orElseThrow().state()).isEqualTo(MemberState.NORMAL);
        assertThat(members.standing(member.id(), LocalDate.of(2026, 12, 1)).orElseThrow().state()).isEqualTo(MemberState.RETAINED);
        assertThat(members.standing(member.id(), LocalDate.of(2026, 12, 1)).orElseThrow().eightGroup()).isEqualTo(EightGroup.GUARD);
        assertThat(later.take(MemberLedger.KIND, file).main().unchanged()).isEqualTo(1);
    }

    @Test
    void householdsAreHeldAndListedByTheirCodes() {
        var heading = List.<Object>of("档案编号", "姓名", "身份证号", "建档日期", "家庭人口", "年收入（万元）", "年刚性支出", "意外损失", "困难类别", "主要致困原因");
        var report = take(HouseholdLedger.KIND, heading,
                row("A1", "李四", MAN, "2025-01-05", 1, 1.74, 0, 0, "", "患大病、子女上学"),
                row("A2", "王五", WOMAN, "2025-01-05", 1, 9.0, 0, 0, "", "其他"),
                row("A2", "王五", WOMAN, "2025-01-05", 1, 9.0, 0, 0, "低保户", "其他"),
                row("A3", "陈六", YOUNG, "2025-01-05", 1, "很多", 0, 0, "深度困难", "其他"),
                row("A3", "陈六", YOUNG, "2025-01-05", 1, 9.0, 0, 0, "享受低保", "其他"),
                row("A4", "赵七", "11010519491231002X", "2025-01-05", 2, 9.0, 0, 0, "相对困难", "其他"));

        assertThat(codes(report)).containsExactly(
                "3 held CATEGORY_NONE", "4 held DUPLICATE_IN_FILE", "5 held AMOUNT_UNREADABLE",
                "6 held CATEGORY_NONE", "7 created CATEGORY_DIFFERS", "7 created PEOPLE_DIFFERS");
        assertThat(repairs(report)).contains("2 AMOUNT_UNIT 17,400.00", "2 CAUSES_SPLIT 患大病、子女上学");
        var household = office.registers.households().numbered("A1").orElseThrow();
        assertThat(office.registers.households().causes(household.id(), IntakeOffice.TODAY).orElseThrow().main()).isEqualTo("06");

        var again = take(HouseholdLedger.KIND, heading,
                row("A1", "李四", MAN, "2025-01-05", 1, 1.0, 0, 0, "", ""),
                row("A9", "李四", MAN, "2025-01-05", 1, 1.0, 0, 0, "", ""),
                row("A1", "王五", WOMAN, "2025-01-05", 1, 1.0, 0, 0, "", ""));
        assertThat(codes(again)).containsExactly("2 updated CHANGED", "3 held DUPLICATE_IN_FILE", "4 held DUPLICATE_IN_FILE");
        var decisions = office.registers.households().decisions(household.id());
        assertThat(decisions).extracting(each -> each.decidedOn().toString()).containsExactly("2025-01-05", "2026-11-21");

        var third = take(HouseholdLedger.KIND, heading,
                row("A9", "李四", MAN, "2025-01-05", 1, 1.0, 0, 0, "", ""),
                row("A1", "王五", WOMAN, "2025-01-05", 1, 1.0, 0, 0, "", ""));
        assertThat(codes(third)).containsExactly("2 held DUPLICATE_ACTIVE_FILE", "3 held NUMBER_TAKEN");
    }

    @Test
    void paymentsNeedAPayeeOfTheHouseholdAndAFileUnlessTheyAreOfACampaign() {
        take(HouseholdLedger.KIND, List.of("档案编号", "姓名", "身份证号", "建档日期", "困难类别"),
                row("A1", "李四", MAN, "2025-01-05", "深度困难"));
        var heading = List.<Object>of("发放日期", "档案编号", "姓名", "身份证号", "帮扶类型", "资金来源", "金额", "凭证号");
        var report = take(AidLedger.KIND, heading,
                row("2026-01-05", "A1", "李四", MAN, "生活救助", "中央财政", 500, "记1"),
                row("2026-01-05", "A1", "李四", MAN, "生活救助", "中央财政", 500, "记1"),
                row("2026-01-05", "A1", "王五", WOMAN, "生活救助", "中央财政", 500, "记1"),
                row("2026-01-05", "A7", "李四", MAN, "生活救助", "中央财政", 500, "记1"),
                row("2026-01-05", "", "王五", WOMAN, "生活救助", "中央财政", 500, "记1"),
                row("2026-01-05", "", "王五", WOMAN, "送温暖", "中央财政", "￥500元", "记1"),
                row("2026-01-05", "A1", "", "", "旅游", "中央财政", 500, "记1"),
                row("2026-01-05", "A1", "", "", "金秋助学", "彩票", 500, "记1"),
                row("2026-01-05", "A1", "", "", "金秋助学", "社会捐助", 500, "记1"),
                row("2027-01-05", "A1", "", "", "金秋助学", "社会捐助", 500, "记1"),
                row("合计", "", "", "", "", "", 1000, ""));

        assertThat(codes(report)).containsExactly(
                "3 unchanged REPEATED", "4 held PAYEE_UNKNOWN", "5 held HOUSEHOLD_UNKNOWN", "6 held HOUSEHOLD_UNKNOWN",
                "8 held CODE_UNKNOWN", "9 held CODE_UNKNOWN", "11 held DATE_FUTURE");
        assertThat(report.main().created()).isEqualTo(3);
        assertThat(IntakeOffice.totals(report)).singleElement().satisfies(total -> assertThat(total.agrees()).isFalse());
        assertThat(IntakeOffice.rows(report)).last().extracting(RowLine::code).isEqualTo("TOTAL_ROW");
    }
}
