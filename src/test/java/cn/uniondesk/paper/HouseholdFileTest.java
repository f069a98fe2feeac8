package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.forms.HouseholdFileForm;
import cn.uniondesk.paper.PdfText.Mark;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F02 困难职工档案表, read back from the PDF. */
class HouseholdFileTest {

    private static final String NAME = "玛依拉·吐尔逊";
    private static final String ADDRESS = "示例市示例区示例街道示例路18号院3号楼2单元501室";
    private final PdfForms papers = new PdfForms(new Templates(Path.of("no-templates-here")));

    @Test
    void every_field_stands_on_the_form() throws IOException {
        var numbered = new Numbered(9);
        var form = numbered.record(HouseholdFileForm.class);

        try (var pdf = read(form)) {
            var text = pdf.all().replace("\n", "");
            assertThat(numbered.texts()).hasSizeGreaterThan(150).allSatisfy(field -> assertThat(text).contains(field));
        }
    }

    @Test
    void each_text_stands_beside_its_label() throws IOException {
        try (var pdf = read(Samples.file(NAME, ADDRESS, 3))) {
            assertThat(pdf.page(1))
                    .contains("*姓名" + NAME, "*身份证号110000199001010005", "*家庭住址" + ADDRESS, "银行卡号6222020000000000018")
                    .contains("*困难类别深度困难职工", "家庭月人均收入（元）986.67", "建档人李娜审核人张强录入人王敏")
                    .contains("✓患重特大疾病", "✓子女上学✓其他", "✓支出性生活困难", "✓工会帮扶")
                    .doesNotContain("✓无劳动能力", "✓下岗失业");
            assertThat(pdf.page(2))
                    .contains("家人二母亲男群众1100001988022900141988-02-29居民医保良好1,860.00学生示例市第1中学")
                    .contains("情况属实，同意申报。负责人签字：赵建国（盖章）2026年3月1日", "一式三份");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "6, 2", "7, 3", "9, 3", "40, 4"})
    void the_family_continues_on_further_pages_from_the_seventh_on(int family, int pages) throws IOException {
        try (var pdf = read(Samples.file(NAME, ADDRESS, family))) {
            assertThat(pdf.pages()).isEqualTo(pages);
            for (int page = 1; page <= pages; page++) {
                assertThat(pdf.page(page)).contains("第" + page + "页共" + pages + "页", "打印人：王敏", "打印时间：2026-11-2114:30");
            }
            for (int number = 1; number <= family; number++) {
                assertThat(pdf.page(number <= 6 ? 2 : number <= 25 ? 3 : 4)).contains("示例市第" + number + "中学");
            }
            if (family > 6) {
                assertThat(pdf.page(2)).contains("第七人起见续页").doesNotContain("示例市第7中学");
                assertThat(pdf.page(3)).contains("续页", "家庭成员情况（续表）", "档案编号：SL-2026-0042");
            }
        }
    }

    @Test
    void an_address_of_120_characters_is_shrunk_and_not_cut() throws IOException {
        var address = "示例市示例区示例街道示例路十八号院".repeat(8).substring(0, 120);
        try (var pdf = read(Samples.file(NAME, address.substring(0, 90), 1))) {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(pdf.page(1)).contains(address.substring(0, 90));
            assertThat(pdf.marks()).filteredOn(mark -> mark.text().equals("院")).allSatisfy(mark ->
                    assertThat(mark.size()).isBetween(9.0, 10.0));
        }
        try (var pdf = read(Samples.file(NAME, address, 1))) {
            assertThat(pdf.pages()).isEqualTo(3);
            var begun = pdf.page(1).split("\\*家庭住址")[1].split("（续1）")[0];
            assertThat(begun + pdf.page(3).split("（续1）家庭住址")[1]).isEqualTo(address);
        }
    }

    @Test
    void nothing_stands_outside_the_printable_area_and_the_binding_edge_changes_sides() throws IOException {
        try (var pdf = read(Samples.file(NAME, "很长的地址".repeat(60), 40))) {
            assertThat(pdf.widthOf(1)).isBetween(209.9, 210.1);
            assertThat(pdf.heightOf(1)).isBetween(296.9, 297.1);
            assertThat(pdf.marks()).isNotEmpty().allSatisfy(mark -> {
                boolean front = mark.page() % 2 == 1;
                assertThat(mark.left()).isGreaterThanOrEqualTo(front ? 24.9 : 14.9);
                assertThat(mark.right()).isLessThanOrEqualTo(front ? 195.1 : 185.1);
                assertThat(mark.base()).isBetween(15.0, 290.0);
                assertThat(mark.size()).isGreaterThan(7.9);
            });
        }
    }

    @Test
    void opinion_boxes_leave_room_for_pen_and_seal() throws IOException {
        try (var pdf = read(Samples.blankFile())) {
            var signatures = pdf.marks().stream()
                    .filter(mark -> mark.page() == 2 && mark.text().equals("负"))
                    .mapToDouble(Mark::base)
                    .toArray();
            assertThat(signatures).hasSize(3);
            assertThat(signatures[1] - signatures[0]).isGreaterThan(30);
            assertThat(signatures[2] - signatures[1]).isGreaterThan(30);
        }
    }

    @Test
    void an_empty_form_has_its_labels_boxes_and_blank_dates_only() throws IOException {
        try (var pdf = read(Samples.blankFile())) {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(pdf.page(1)).contains("填表日期：年月日", "确定时间年月日", "*主要致困原因（限一项）", "无劳动能力").doesNotContain("✓", "SL-");
            assertThat(pdf.page(2)).contains("负责人签字：（盖章）年月日", "家庭成员情况");
        }
    }

    @Test
    void every_face_is_embedded() throws IOException {
        try (var pdf = read(Samples.file(NAME, ADDRESS, 1))) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    private PdfText read(HouseholdFileForm form) {
        return new PdfText(papers.pdf(form));
    }
}
