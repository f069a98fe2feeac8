package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long ledger, whose known people are read in bulk, does what the same rows do in files too short for that. */
class KnownInBulkTest {

    private static final int KNOWN = 1_100;
    private static final int NEW = 150;
    private static final int SHORT = 60;
    private static final List<Object> HEADING = List.of("姓名", "身份证号", "所属工会", "联系电话", "会籍状态");

    @TempDir
    private Path folder;

    @Test
    void longAndShortFilesComeToTheSame() throws IOException {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < KNOWN + NEW; i++) {
            rows.add(row(i));
        }
        try (var one = office("one"); var several = office("several")) {
            var file = ledger("all", rows);
            var looked = one.ledger.rehearse(MemberLedger.KIND, file, Mapping.NONE, Progress.NONE).main();
            var taken = one.take(MemberLedger.KIND, file).main();
            assertThat(looked).isEqualTo(taken);
            assertThat(taken.created()).isPositive();
            assertThat(taken.unchanged()).isPositive();
            assertThat(taken.held()).isPositive();

            var parts = new ArrayList<SheetReport>();
            for (int from = 0; from < rows.size(); from += SHORT) {
                var part = rows.subList(from, Math.min(from + SHORT, rows.size()));
                parts.add(several.take(MemberLedger.KIND, ledger("part" + from, part)).main());
            }
            assertThat(parts.stream().mapToLong(SheetReport::created).sum()).isEqualTo(taken.created());
            assertThat(parts.stream().mapToLong(SheetReport::updated).sum()).isEqualTo(taken.updated());
            assertThat(parts.stream().mapToLong(SheetReport::held).sum()).isEqualTo(taken.held());
            assertThat(one.content()).isEqualTo(several.content());
        }
    }

    private IntakeOffice office(String name) throws IOException {
        var office = new IntakeOffice();
        office.take(UnionLedger.KIND, new SheetMaker().sheet("工会", List.of(
                List.of("工会名称", "组织类型", "上级工会"),
                List.of("甲工会委员会", "单独基层工会", ""), List.of("乙工会委员会", "单独基层工会", "")))
                .xlsx(folder.resolve(name + "-unions.xlsx")));
        ImportReport report = office.take(MemberLedger.KIND, MembersLedger.of(KNOWN, folder.resolve(name + "-members.xlsx")));
        assertThat(report.main().created()).isEqualTo(KNOWN);
        return office;
    }

    private Path ledger(String name, List<List<Object>> rows) throws IOException {
        var all = new ArrayList<List<Object>>(List.of(HEADING));
        all.addAll(rows);
        return new SheetMaker().sheet("会员名册", all).xlsx(folder.resolve(name + ".xlsx"));
    }

    /** Each of the ways in which a ledger may write a number that the office knows, or say something else of its owner. */
    private static List<Object> row(int i) {
        var number = MembersLedger.number(i).text();
        var written = switch (i % 6) {
            case 0 -> number.toLowerCase();
            case 1 -> number.chars().mapToObj(each -> Character.toString(each + 0xFEE0)).reduce("", String::concat);
            case 2 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 3 -> "'" + number;
            default -> number;
        };
        var name = "会员" + Character.toString('一' + i % 5000);
        return List.of(i % 37 == 5 ? name + "甲" : name, written, i % 11 == 4 ? "乙工会委员会" : "甲工会委员会",
                i % 13 == 6 ? "139%08d".formatted(i) : "138%08d".formatted(i), i % 17 == 8 ? "退会" : "正常");
    }
}
