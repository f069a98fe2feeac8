package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.workbook.ledger.LedgerReader;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample ledgers kept by another office: other words, headings of two rows, instructions in front, .xls and .csv. */
class OtherStyleTest {

    private static final List<List<Object>> INSTRUCTIONS = List.of(
            List.of("填表说明"), List.of("1.姓名：与身份证一致，必填。"), List.of("2.身份证号：18 位，必填。"),
            List.of("栏目", "说明"), List.of("姓名", "必填"), List.of("身份证号", "必填"), List.of("所属工会", "必填"));

    @TempDir
    Path folder;

    /** Rows of a sample below its heading, each with these columns of it in this order; -1 is an empty column. */
    private static List<List<Object>> body(String file, int sheet, int... columns) {
        try (var ledger = new LedgerReader().open(Samples.file(file)); var rows = ledger.sheets().get(sheet).rows()) {
            return rows.filter(row -> row.number() > 3).map(row -> reordered(row, columns)).toList();
        }
    }

    private static List<Object> reordered(LedgerRow row, int... columns) {
        boolean isData = row.cell(3).raw().length() > 0;
        var cells = new ArrayList<Object>();
        for (int column : isData ? columns : new int[] {0, 1}) {
            cells.add(column < 0 ? null : value(row.cell(column)));
        }
        return cells;
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value, var _) -> value.doubleValue();
            case Cell.Day(var day, var _) -> day;
            case Cell.Empty _ -> null;
            default -> cell.raw();
        };
    }

    private static List<List<Object>> table(List<List<Object>> heading, List<List<Object>> body) {
        var rows = new ArrayList<>(heading);
        rows.addAll(body);
        return rows;
    }

    private static List<Integer> rows(ImportReport report, Fate fate, String code) {
        return IntakeOffice.rows(report).stream()
                .filter(line -> line.fate() == fate && line.code().equals(code))
                .map(RowLine::row)
                .toList();
    }

    private static List<Integer> later(List<Integer> rows, int by) {
        return rows.stream().map(row -> row + by).toList();
    }

    @Test
    void theSameLedgersInAnotherStyleGiveTheSameCounts() {
        try (var office = new IntakeOffice()) {
            var unions = office.take(UnionLedger.KIND, unions());
            assertThat(unions.main().created()).isEqualTo(Samples.<Integer>expected("unions").longValue());
            assertThat(unions.main().held()).isZero();

            members(office.take(MemberLedger.KIND, memberFile()));

            var households = office.take(HouseholdLedger.KIND, householdFile());
            assertThat(households.main().created()).isEqualTo(60);
            assertThat(households.sheets().getLast().created())
                    .isEqualTo(Samples.<Integer>expected("households", "people").longValue());
            assertThat(rows(households, Fate.CREATED, "CATEGORY_DIFFERS")).hasSize(3);

            var payments = office.take(AidLedger.KIND, paymentFile());
            assertThat(payments.main().created()).isEqualTo(180);
            long fen = office.session.query(db ->
                    db.fetchSingle("select sum(amount_fen) from aid_payment").get(0, Long.class));
            assertThat(fen).isEqualTo(Samples.<Integer>expected("payments", "fen").longValue());
        }
    }

    private Path unions() {
        return new SheetMaker().sheet("工会", table(
                List.of(Arrays.asList("附件 1"), Arrays.asList("工会全称", "工会类型", "隶属工会", "成立时间", "最近换届时间",
                        "任期年限", "证书到期日", "职工总数", "其中：女职工", "会员总数", "其中：女会员", "工会主席", "社会信用代码", "工会信用代码")),
                body("基层工会名册.xlsx", 0, 1, 2, 3, 7, 8, 9, 6, 10, 11, 12, 13, 14, 4, 5)))
                .csv(folder.resolve("工会.csv"), Charset.forName("GBK"), "");
    }

    private Path memberFile() {
        return new SheetMaker()
                .sheet("填表须知", INSTRUCTIONS)
                .sheet("花名册", table(
                        List.of(List.of("会员实名制登记表"), List.of(),
                                List.of("编号", "基本情况", "", "", "", "组织情况", "", "", "", "联系方式", "民族"),
                                Arrays.asList("", "★会员姓名", "公民身份号码", "性别", "出生年月日", "所在基层工会", "入会时间", "会籍",
                                        "重点群体", "手机号码", "")),
                        body("会员名册.xlsx", 0, 0, 1, 4, 2, 3, 9, 12, 13, 11, 8, 5)),
                        "A1:K1", "B3:E3", "F3:I3", "A3:A4", "J3:J4", "K3:K4")
                .xls(folder.resolve("会员.xls"));
    }

    private static void members(ImportReport report) {
        assertThat(report.main().created()).isEqualTo(Samples.<Integer>expected("members", "clean_rows").longValue());
        assertThat(rows(report, Fate.UNCHANGED, "REPEATED")).containsExactlyElementsOf(later(Samples.planted("bad", "duplicate"), 1));
        assertThat(rows(report, Fate.HELD, "ID_CHECKSUM")).containsExactlyElementsOf(later(Samples.planted("bad", "checksum"), 1));
        assertThat(rows(report, Fate.HELD, "UNION_UNKNOWN"))
                .containsExactlyElementsOf(later(Samples.planted("bad", "unknown_union"), 1));
        assertThat(rows(report, Fate.HELD, "NAME_MISSING")).containsExactlyElementsOf(later(Samples.planted("bad", "no_name"), 1));
        assertThat(rows(report, Fate.HELD, "SEX_CONFLICT"))
                .containsExactlyElementsOf(later(Samples.planted("bad", "sex_conflict"), 1));
        assertThat(rows(report, Fate.HELD, "ID_PRECISION_LOST"))
                .containsExactlyElementsOf(later(Samples.planted("bad", "precision"), 1));
        assertThat(rows(report, Fate.HELD, "DATE_FUTURE")).containsExactlyElementsOf(later(Samples.planted("bad", "future_join"), 1));
        for (var planted : List.of(List.of("spaced_id", "ID_SPACES"), List.of("fifteen", "ID_15_TO_18"),
                List.of("wide_id", "ID_FULLWIDTH"), List.of("quoted_id", "ID_QUOTE"), List.of("lower_x", "ID_LOWERCASE"))) {
            assertThat(IntakeOffice.repairs(report).stream()
                            .filter(line -> line.code().equals(planted.getLast()))
                            .map(RepairLine::row))
                    .containsExactlyElementsOf(later(Samples.planted("fixed", planted.getFirst()), 1));
        }
    }

    private Path householdFile() {
        return new SheetMaker()
                .sheet("使用说明", INSTRUCTIONS)
                .sheet("成员", table(
                        List.of(Arrays.asList("户编号", "成员姓名", "称谓", "证件号码", "每月收入（元）", "身体状况", "人员类别", "就读学校")),
                        body("困难职工台账.xlsx", 1, 0, 1, 2, 3, 4, 5, 6, 7)))
                .sheet("档案", table(
                        List.of(List.of("在档困难职工一览表"),
                                Arrays.asList("档案号", "户主信息", "", "", "建档时间", "家庭经济情况（元/年）", "", "", "", "致困原因", "", "困难程度", "所在工会"),
                                Arrays.asList("", "职工姓名", "身份证", "性别", "", "共同生活人口", "全年收入", "刚性支出", "损失金额", "主要", "次要", "", "")),
                        body("困难职工台账.xlsx", 0, 0, 1, 3, 2, 5, 6, 7, 8, 9, 10, 11, 16, 4)),
                        "A1:M1", "A2:A3", "B2:D2", "E2:E3", "F2:I2", "J2:K2", "L2:L3", "M2:M3")
                .xlsx(folder.resolve("困难.xlsx"));
    }

    private Path paymentFile() {
        return new SheetMaker().sheet("发放", table(
                List.of(Arrays.asList("帮扶资金台账"), Arrays.asList("凭证编号", "支付时间", "困难档案号", "领款人", "公民身份证号码", "救助项目",
                        "经费来源", "实发金额(元)", "支付方式")),
                body("帮扶发放台账.xlsx", 0, 8, 0, 1, 2, 3, 4, 5, 6, 7)))
                .csv(folder.resolve("发放.csv"), java.nio.charset.StandardCharsets.UTF_8, "\uFEFF");
    }
}
