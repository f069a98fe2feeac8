package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a ledger, it is taken in, held or refused: the equation holds, and nothing else is thrown. */
class AnyLedgerTest {

    private static final List<LedgerKind> KINDS =
            List.of(UnionLedger.KIND, MemberLedger.KIND, HouseholdLedger.KIND, HouseholdLedger.FAMILY, AidLedger.KIND);
    private static final List<Object> VALUES = Arrays.asList(
            null, "", " ", "李四", "欧阳·买买提", "110000198802290014", "11000019900101000５", "'110105491231002", 1.1e17, 0, -1, 3.14159,
            "2020-01-02", "2020.2.30", "二〇二〇年一月", LocalDate.of(2020, 1, 2), 43832, 20200102, "2099-01-01", "同上", "〃", "合计",
            "小计", "注：无", "填表人：", "男", "女", "3", "生活救助", "送温暖", "中央财政", "深度困难", "享受低保", "其他、子女上学", "A1", "A2",
            "甲工会委员会", "1.5万元", "￥1,450.00", "1e400", "=1+1", "-", "无", "是", "\u0000\uFFFF", "龘".repeat(400), true,
            "本人", "🙂", "0", "999999999999999999999", "5年", "2021.9-2026.9", "1234567890123456");

    @TempDir
    Path folder;

    private void tryOut(int seeds) {
        try (var office = new IntakeOffice()) {
            office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                            List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "")))
                    .xlsx(folder.resolve("unions.xlsx")));
            for (int seed = 0; seed < seeds; seed++) {
                tryOut(office, new Random(seed), seed);
            }
        }
    }

    private void tryOut(IntakeOffice office, Random random, int seed) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var sheets = new SheetMaker();
        for (int sheet = 0; sheet <= random.nextInt(2); sheet++) {
            sheets.sheet("表" + sheet, rows(random, kind));
        }
        var file = random.nextBoolean()
                ? sheets.xlsx(folder.resolve(seed + ".xlsx")) : sheets.xls(folder.resolve(seed + ".xls"));
        var before = office.content();
        try {
            var report = office.ledger.rehearse(
                    kind.equals(HouseholdLedger.FAMILY) ? HouseholdLedger.KIND : kind, file, Mapping.NONE, Progress.NONE);
            assertThat(report.main().read()).isPositive();
        } catch (Failure refused) {
            assertThat(refused.code()).startsWith("import.");
        }
        assertThat(office.content()).isEqualTo(before);
    }

    private static List<List<Object>> rows(Random random, LedgerKind kind) {
        var fields = new ArrayList<>(kind.fields());
        var rows = new ArrayList<List<Object>>();
        for (int title = random.nextInt(3); title > 0; title--) {
            rows.add(Arrays.asList("某某街道台账", null, "单位：万元"));
        }
        var heading = new ArrayList<Object>();
        for (Field field : fields) {
            if (field.need() != Field.Need.MAY || random.nextInt(3) > 0) {
                heading.add(random.nextInt(60) == 0 ? "别的" : field.words().get(random.nextInt(field.words().size())));
            }
        }
        rows.add(heading);
        for (int row = random.nextInt(20) + 1; row > 0; row--) {
            var cells = new ArrayList<Object>();
            for (int column = 0; column < heading.size() + random.nextInt(2); column++) {
                cells.add(VALUES.get(random.nextInt(VALUES.size())));
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void aFewLedgersOfAnyContentNeverThrow() {
        tryOut(12);
    }

    @Test
    @Tag("full")
    void manyLedgersOfAnyContentNeverThrow() {
        tryOut(600);
    }
}
