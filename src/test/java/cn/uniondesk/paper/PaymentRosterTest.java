package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.forms.PaymentRosterForm;
import cn.uniondesk.office.values.CapitalAmount;
import cn.uniondesk.office.values.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F09 发放花名册, read back from the PDF. */
class PaymentRosterTest {

    private static final Pattern SUBTOTAL = Pattern.compile("本页小计：(\\d+)笔([\\d,]+\\.\\d\\d)");
    private final PdfForms papers = new PdfForms(new Templates(Path.of("no-templates-here")));

    @Test
    void the_subtotals_of_400_rows_add_up_to_the_grand_total_in_figures_and_capitals() throws IOException {
        var roster = Samples.roster(400);
        var total = roster.rows().stream().map(PaymentRosterForm.Row::amount).reduce(Money.ZERO, Money::plus);

        try (var pdf = new PdfText(papers.pdf(roster))) {
            var sum = Money.ZERO;
            int rows = 0;
            for (int page = 1; page <= pdf.pages(); page++) {
                var text = pdf.page(page);
                var subtotal = SUBTOTAL.matcher(text);
                assertThat(subtotal.results().count()).as("subtotals on page %s", page).isEqualTo(1);
                subtotal.reset().find();
                rows += Integer.parseInt(subtotal.group(1));
                sum = sum.plus(Money.ofYuan(new BigDecimal(subtotal.group(2).replace(",", ""))));
                assertThat(text).contains("第" + page + "页共" + pdf.pages() + "页", "发放花名册（签收表）", "制表（经办）：王敏");
                assertThat(text.contains("金额大写")).isEqualTo(page == pdf.pages());
            }
            assertThat(rows).isEqualTo(400);
            assertThat(sum).isEqualTo(total);
            assertThat(pdf.page(pdf.pages()))
                    .contains("合计：400人，400笔" + total.text() + "金额大写：人民币" + CapitalAmount.of(total));
            assertThat(pdf.fonts()).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void every_row_stands_once_and_in_order() throws IOException {
        try (var pdf = new PdfText(papers.pdf(Samples.roster(120)))) {
            var numbers = Pattern.compile("SL-2026-(\\d{4})").matcher(pdf.all()).results().map(hit -> hit.group(1)).toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, 120).mapToObj("%04d"::formatted).collect(Collectors.toList()));
            assertThat(pdf.all()).contains("阿卜杜热合曼·买买提", "6222020000000000018", "示例街道第二社区居民委员会（新就业形态劳动者联合工会）");
        }
    }

    @Test
    void every_field_of_a_row_stands_on_the_form() throws IOException {
        var numbered = new Numbered(3);
        var roster = numbered.record(PaymentRosterForm.class);
        try (var pdf = new PdfText(papers.pdf(roster))) {
            var text = pdf.all().replace("\n", "");
            assertThat(numbered.texts()).allSatisfy(field -> assertThat(text).contains(field));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 10, 17, 18, 19, 60})
    void the_total_never_stands_alone_and_no_page_spills_over(int rows) throws IOException {
        try (var pdf = new PdfText(papers.pdf(Samples.roster(rows)))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.page(page)).containsPattern(SUBTOTAL).contains("单位（盖章）");
            }
            assertThat(pdf.page(pdf.pages())).contains("合计：" + rows + "人");
        }
    }

    @Test
    void the_page_is_landscape_and_nothing_stands_outside_of_it() throws IOException {
        try (var pdf = new PdfText(papers.pdf(Samples.roster(40)))) {
            assertThat(pdf.widthOf(1)).isBetween(296.9, 297.1);
            assertThat(pdf.heightOf(1)).isBetween(209.9, 210.1);
            assertThat(pdf.marks()).isNotEmpty().allSatisfy(mark -> {
                assertThat(mark.left()).isGreaterThanOrEqualTo(19.9);
                assertThat(mark.right()).isLessThanOrEqualTo(285.1);
                assertThat(mark.base()).isBetween(13.0, 205.0);
            });
        }
    }

    @Test
    void an_empty_sheet_has_one_page_of_lines_to_fill_by_hand() throws IOException {
        try (var pdf = new PdfText(papers.pdf(PaymentRosterForm.blank(Samples.IMPRINT)))) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.page(1)).contains("本页小计：笔", "合计：人，笔", "金额大写：人民币", "填表日期：年月日").doesNotContain("0.00");
        }
    }
}
