package cn.uniondesk.workbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.intake.ledger.Cell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files and web pages as other programs and people write them. */
class WildTextTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    /** Rows as {@code number:cell|cell}, of the sheet with this index. */
    private static List<String> rows(Path file, int sheet) {
        try (var ledger = new LedgerReader().open(file); var rows = ledger.sheets().get(sheet).rows()) {
            return rows.map(row -> row.number() + ":" + row.cells().stream().map(Cell::raw).collect(Collectors.joining("|"))).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "姓名,住址/张三,东湖路 ¦ 1:姓名|住址 ¦ 2:张三|东湖路",
        "姓名;住址/张三;东湖路 1,2 号 ¦ 1:姓名|住址 ¦ 2:张三|东湖路 1,2 号",
        "姓名;备注/张三;\"甲,乙,丙,丁\" ¦ 1:姓名|备注 ¦ 2:张三|甲,乙,丙,丁",
        "姓名,备注/张三,\"甲;乙;丙;丁\" ¦ 1:姓名|备注 ¦ 2:张三|甲;乙;丙;丁",
        "姓名,备注/张三,\"他说\"\"好\"\"。\" ¦ 1:姓名|备注 ¦ 2:张三|他说\"好\"。",
        "姓名,备注/张三,身高6\"的 ¦ 1:姓名|备注 ¦ 2:张三|身高6\"的",
        "姓名,证件/张三,=\"0012\" ¦ 1:姓名|证件 ¦ 2:张三|0012",
        "姓名,备注/张三,\"甲\"乙 ¦ 1:姓名|备注 ¦ 2:张三|甲乙",
        "姓名,备注//张三,好 ¦ 1:姓名|备注 ¦ 3:张三|好",
        "姓名|备注/张三|好 ¦ 1:姓名|备注 ¦ 2:张三|好",
    })
    void rows_are_split_as_they_were_meant(String text, String first, String second) throws IOException {
        for (var end : List.of("\n", "\r\n")) {
            assertThat(rows(file("a.csv", text.replace("/", end) + end, StandardCharsets.UTF_8), 0)).containsExactly(first, second);
        }
    }

    @Test
    void a_value_of_several_lines_is_one_value() throws IOException {
        assertThat(rows(file("a.csv", "姓名,备注\n张三,\"甲\n乙\"\n李四,丙\n", StandardCharsets.UTF_8), 0))
                .containsExactly("1:姓名|备注", "2:张三|甲\n乙", "3:李四|丙");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "200, 200"})
    void a_mark_left_open_is_named_with_its_line_and_swallows_nothing(int line, String named) throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            text.append(i == line ? "\"张三" : "张三").append(",东湖路\r\n");
        }
        assertRefused(file("a.csv", text.toString(), Charset.forName("GB18030")), named);
        // Even where another stray mark far below would close it.
        assertRefused(file("b.csv", text + "李四,\"完\"\r\n", StandardCharsets.UTF_8), named);
    }

    private static void assertRefused(Path file, String line) {
        assertThatThrownBy(() -> rows(file, 0)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo("import.quote");
            assertThat(Texts.chinese().text(failure)).contains("第 " + line + " 行").doesNotContain("{");
        });
    }

    @Test
    void a_table_of_a_page_lies_as_a_browser_shows_it() throws IOException {
        var page = """
                <html><head><meta charset=gb2312></head><body>
                <table><tr><td>标题<table><tr><td>内表</td><td>一</td></tr></table></td></tr></table>
                <TABLE><tr><th rowspan=2>姓名<th colspan="2">住址&nbsp;与电话
                <tr><td>路<td>电话</tr>
                <tr><td>㛃&#x4E09;<br>丰</td><td>&lt;东湖&gt;&middot;路</td><td colspan="x">010</td></tr>
                <!-- <tr><td>注释</td></tr> -->
                </TABLE></body></html>
                """;
        var file = file("网页.xls", page, Charset.forName("GB18030"));
        assertThat(rows(file, 0)).containsExactly("1:标题");
        assertThat(rows(file, 1)).containsExactly("1:内表|一");
        assertThat(rows(file, 2)).containsExactly("1:姓名|住址 与电话|", "2:|路|电话", "3:㛃三 丰|<东湖>·路|010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>没有表格</body></html>", "<table></table>", "<!doctype html><p>"})
    void a_page_without_a_row_has_no_sheet(String page) throws IOException {
        try (var ledger = new LedgerReader().open(file("a.xls", page, StandardCharsets.UTF_8))) {
            assertThat(ledger.sheets()).isEmpty();
        }
    }
}
