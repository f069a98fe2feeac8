package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is longer than its column holds its row, and no other: the rest of the ledger comes in. */
class TooLongTest {

    private static final String MAN = "110000198802290014";
    private static final String WOMAN = "110105199001010029";
    private static final String PERMIT = "830000199001010012";

    /** Where a row names the file, its head is not asked for; a remark on a member of a family is not kept. */
    private static final List<String> NOT_ASKED = List.of("family.headIdNumber", "family.headName", "family.remark");

    private final IntakeOffice office = new IntakeOffice();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    @BeforeEach
    void aUnionAndAHousehold() {
        office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                        List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "")))
                .xlsx(folder.resolve("unions.xlsx")));
        office.take(HouseholdLedger.KIND, new SheetMaker().sheet("困难职工", List.of(
                        List.of("档案编号", "姓名", "身份证号", "建档日期", "困难类别"),
                        List.of("A1", "李四", MAN, "2025-01-05", "深度困难")))
                .xlsx(folder.resolve("households.xlsx")));
    }

    /** What a sound row says of the fields that it cannot be without. */
    private static Map<String, Object> sound(LedgerKind kind, int row) {
        var number = row == 0 ? WOMAN : row == 1 ? PERMIT : "11010519491231002X";
        return switch (kind.code()) {
            case "unions" -> Map.of("name", "第" + row + "工会委员会", "kind", "单独基层工会");
            case "members" -> Map.of("name", "王五", "idNumber", number, "union", "甲工会委员会");
            case "households" -> Map.of("number", "B" + row, "name", "王五", "idNumber", number, "filedOn", "2025-01-05",
                    "category", "深度困难");
            case "family" -> Map.of("number", "A1", "name", "王五", "idNumber", number, "relation", "子女");
            case "payments" -> Map.of("number", "A1", "name", "李四", "idNumber", MAN, "paidOn", "2026-01-0" + (row + 1),
                    "kind", "生活救助", "source", "中央财政", "amount", "500");
            default -> throw new IllegalArgumentException(kind.code());
        };
    }

    private static String tooLong(Field field, int over) {
        return (field.name().endsWith("IdNumber") || field.name().equals("idNumber") ? "8" : "长").repeat(field.longest() + over);
    }

    private SheetMaker ledger(LedgerKind kind, Field field, int over) {
        var heading = new ArrayList<Field>(kind.fields());
        var rows = new ArrayList<List<Object>>();
        rows.add(heading.stream().<Object>map(Field::official).toList());
        for (int row = 0; row < 3; row++) {
            var says = new HashMap<>(sound(kind, row));
            if (row == 1) {
                says.put(field.name(), tooLong(field, over));
            }
            rows.add(Arrays.asList(heading.stream().map(each -> says.getOrDefault(each.name(), "")).toArray()));
        }
        var sheets = new SheetMaker();
        if (kind.equals(HouseholdLedger.FAMILY)) {
            sheets.sheet("困难职工", List.of(List.of("档案编号", "姓名", "身份证号", "建档日期", "困难类别")));
        }
        return sheets.sheet("台账", rows);
    }

    @ParameterizedTest
    @CsvSource({"unions,csv,1", "unions,xlsx,28000", "members,csv,1", "members,xlsx,28000", "households,csv,1",
        "households,xlsx,28000", "family,xlsx,1", "family,xlsx,28000", "payments,csv,1", "payments,xlsx,28000"})
    void onlyTheRowWithTheLongValueIsHeld(String code, String format, int over) {
        var kind = office.ledgers.sheet(code);
        var asked = kind.equals(HouseholdLedger.FAMILY) ? HouseholdLedger.KIND : kind;
        for (var field : kind.fields()) {
            if (field.longest() == 0 || NOT_ASKED.contains(kind.code() + "." + field.name())) {
                continue;
            }
            var ledger = ledger(kind, field, over);
            var file = folder.resolve(field.name() + "." + format);
            var made = format.equals("csv") ? ledger.csv(file, StandardCharsets.UTF_8, "\uFEFF") : ledger.xlsx(file);
            var report = office.take(asked, made);

            var sheet = report.sheets().getLast();
            var held = IntakeOffice.rows(report).stream().filter(line -> line.fate() == Fate.HELD).toList();
            assertThat(held).as(field.name()).extracting(RowLine::row).containsExactly(3);
            assertThat(held.getFirst().code()).as(field.name()).isIn("TEXT_TOO_LONG", "CODE_UNKNOWN", "ID_MALFORMED");
            assertThat(sheet.read() - sheet.held()).as(field.name()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"民族", "文化程度", "健康状况", "联系电话", "家庭住址", "备注", "用工形式"})
    void aHeldValueStandsInTheSentenceWithItsBound(String heading) {
        var file = new SheetMaker().sheet("表", List.of(
                        List.of("姓名", "身份证号", "所属工会", heading), List.of("王五", WOMAN, "甲工会委员会", "长".repeat(4001))))
                .xlsx(folder.resolve("one.xlsx"));
        var line = IntakeOffice.rows(office.take(MemberLedger.KIND, file)).getFirst();

        assertThat(line.code()).isEqualTo("TEXT_TOO_LONG");
        assertThat(line.column()).isEqualTo(heading);
        assertThat(Integer.parseInt(line.arguments().getFirst())).isBetween(40, 4000);
    }
}
