package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is shown is what comes: on ledgers that know, repeat, contradict and miss each other's people, files and unions, the
 * preview says word for word what the import then says, and leaves the store as it was.
 */
class PreviewTest {

    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ROWS = 25;

    @TempDir
    Path folder;
    private Random random;

    private static String number(int i) {
        var body = "110000" + LocalDate.of(1970, 1, 1).plusDays(i * 97L).toString().replace("-", "") + "%03d".formatted(i * 7 % 1000);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return body + CHECKS.charAt(sum % 11);
    }

    private Object any(Object... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of a few people, now and then under another name or with a number that is none. */
    private List<Object> person() {
        int i = random.nextInt(30);
        return List.of(random.nextInt(15) == 0 ? "别人" : "人" + (char) ('甲' + i % 10) + (char) ('一' + i),
                random.nextInt(20) == 0 ? any("", "123", "110000197001010000") : number(i));
    }

    private Object union() {
        return any("第一工会委员会", "第二工会委员会", "第三工会委员会", "第四工会委员会", "没有的工会", "");
    }

    private Object day() {
        return any("2025-01-05", "2024.3.1", "2023年7月", LocalDate.of(2022, 2, 3), "2099-01-01", "前年", "2025-01-05", "2024-06-30");
    }

    private static List<Object> row(List<Object> first, Object... more) {
        var row = new ArrayList<Object>(first);
        row.addAll(List.of(more));
        return row;
    }

    private List<List<Object>> unions() {
        var rows = new ArrayList<List<Object>>(List.of(List.of(
                "工会名称", "组织类型", "上级工会", "建会日期", "会员人数", "本届开始日期", "届期", "法人证书有效期至", "状态", "联系电话")));
        for (int i = 0; i < ROWS; i++) {
            rows.add(List.of(union(), any("单独基层工会", "联合基层工会", "不知道", ""), union(), day(), any("", 12, "30人", "很多"),
                    any("2023-01-01", ""), any(3, "五年", ""), any("2027-01-01", "2028-01-01", ""), any("", "正常", "撤销"), any("", "010-1")));
        }
        return rows;
    }

    private List<List<Object>> members() {
        var rows = new ArrayList<List<Object>>(List.of(List.of(
                "姓名", "身份证号", "所属工会", "入会日期", "会籍状态", "状态日期", "八大群体", "备注", "联系电话")));
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(person(), union(), any("2020-01-02", "", day()), any("正常", "退休保留", "", "在逃"), any("", "", day()),
                    any("", "外卖员", "保安员"), any("", "旧", "=1"), any("", "13800000000")));
        }
        return rows;
    }

    private SheetMaker households() {
        var files = new ArrayList<List<Object>>(List.of(List.of("姓名", "身份证号", "档案编号", "建档日期", "家庭人口", "年收入", "困难类别",
                "主要致困原因", "档案状态", "状态日期", "所属工会")));
        for (int i = 0; i < ROWS; i++) {
            files.add(row(person(), "A" + random.nextInt(12), any("2025-01-05", "2025-01-05", day()), any(1, 2, 3, ""),
                    any(9000, 20000, "", "很多"), any("深度困难", "相对困难", "", "低保户"), any("其他", "患大病", "", "子女上学、患大病"),
                    any("", "", "在档", "注销"), any("", "2026-01-01"), any("", "", union())));
        }
        var sheets = new SheetMaker().sheet("困难职工", files);
        if (random.nextInt(4) > 0) {
            var family = new ArrayList<List<Object>>(List.of(List.of(
                    "姓名", "身份证号", "档案编号", "户主身份证号", "与户主关系", "月收入", "学段")));
            for (int i = 0; i < ROWS; i++) {
                family.add(row(person(), any("", "A" + random.nextInt(14), "A" + random.nextInt(12)), any("", number(random.nextInt(30))),
                        any("本人", "配偶", "子女", ""), any("", 1000, "0.2万元"), any("", "本科", "小小班")));
            }
            sheets.sheet("家庭成员", family);
        }
        return sheets;
    }

    private List<List<Object>> payments() {
        var rows = new ArrayList<List<Object>>(List.of(List.of("姓名", "身份证号", "档案编号", "发放日期", "帮扶类型", "资金来源", "金额",
                "凭证号", "慰问品", "学生姓名")));
        for (int i = 0; i < ROWS * 2; i++) {
            rows.add(row(person(), any("", "", "A" + random.nextInt(14)), any("2026-01-05", "2026-02-05"), any("生活救助", "送温暖", "送温暖", "旅游"),
                    any("中央财政", "社会捐助"), any(500, 500, 600, "0.05万元"), any("记1", "记1", "记2", ""), any("", "米面"), any("", "人甲一")));
        }
        return rows;
    }

    private Path file(LedgerKind kind, int at) {
        var target = folder.resolve(at + ".xlsx");
        return switch (kind.code()) {
            case "unions" -> new SheetMaker().sheet("工会", unions()).xlsx(target);
            case "members" -> new SheetMaker().sheet("会员", members()).xlsx(target);
            case "households" -> households().xlsx(target);
            default -> new SheetMaker().sheet("发放", payments()).xlsx(target);
        };
    }

    private static List<Object> said(ImportReport report) {
        return List.of(report.sheets(), IntakeOffice.rows(report), IntakeOffice.repairs(report), IntakeOffice.totals(report));
    }

    private void compare(long seed, int ledgers) {
        random = new Random(seed);
        var kinds = List.of(UnionLedger.KIND, MemberLedger.KIND, HouseholdLedger.KIND, AidLedger.KIND);
        try (var office = new IntakeOffice()) {
            long created = 0;
            for (int i = 0; i < ledgers; i++) {
                var kind = kinds.get(i < 4 ? i : random.nextInt(4));
                var file = file(kind, i);
                var day = i < 6 ? office : office.on(IntakeOffice.TODAY.plusDays(i));
                var before = office.content();

                var shown = said(day.ledger.rehearse(kind, file, Mapping.NONE, Progress.NONE));
                assertThat(office.content()).as("the store after a preview").isEqualTo(before);
                var taken = day.take(kind, file);

                assertThat(shown).as("seed %d, ledger %d of %s", seed, i, kind).isEqualTo(said(taken));
                created += taken.main().created();
            }
            assertThat(created).as("rows that came in").isGreaterThan(ledgers);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPreviewSaysWhatTheImportSays(long seed) {
        compare(seed, 10);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void manyPreviewsSayWhatTheImportsSay(long seed) {
        compare(seed, 40);
    }
}
