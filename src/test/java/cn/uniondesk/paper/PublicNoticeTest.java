package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PublicText;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.forms.PublicNoticeForm.Row;
import cn.uniondesk.office.household.forms.PublicNoticeForm;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F06 公示: no path leads an ID number, a card, a telephone, an address or a diagnosis onto it. */
@Execution(ExecutionMode.CONCURRENT)
class PublicNoticeTest {

    /** Fifteen to nineteen figures, however they are set apart. */
    private static final Pattern LONG_RUN = Pattern.compile("\\d(?:[^\\d\\p{IsHan}]{0,3}\\d){13,18}[xX]?");
    private static final Pattern MOBILE = Pattern.compile("1(?:[^\\d\\p{IsHan}]{0,3})[3-9](?:[^\\d\\p{IsHan}]{0,3}\\d){9}");
    private static final PdfForms PAPERS = new PdfForms(new Templates(Path.of("no-templates-here")));

    @ParameterizedTest
    @ValueSource(strings = {
        "110000199001010005", "11000019900101000X", "110000900101001", "张三110000199001010005", "１１００００１９９００１０１０００５",
        "110000 19900101 0005", "110000·1990·0101·0005", "1 1 0 0 0 0 1 9 9 0 0 1 0 1 0 0 0 5", "110000-19900101-0005",
        "110000,1990,0101,0005", "110000_19900101_0005", "110000/1990/0101/0005", "110000\u200B19900101\u200B0005",
        "６２２２ ０２００ ００００ ００００ ０１８", "6222020000000000018", "6222.0200.0000.0000.018", "6222:0200:0000:0000:018",
        "13800000000", "138 0000 0000", "138-0000-0000", "１３８００００００００", "电话13800000000", "(138)00000000", "138·0000·0000",
        "138*0000*0000", "①③⑧0000 0000", "१३८०००००००० ", "一三八零零零零零零零零", "壹叁捌〇〇〇〇〇〇〇〇", "138\u00A00000\u00A00000", "138　0000　0000",
        "138\n0000\n0000", "138、0000、0000", "138（0000）0000", "𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎"
    })
    void a_number_hidden_in_any_field_does_not_come_through(String hidden) throws IOException {
        var text = new PublicText(hidden);
        var row = new Row(text, text, text, text, text);
        var form = new PublicNoticeForm(new Imprint(hidden, hidden, "2026-09-30 09:00"), text, text, text, text, List.of(row));

        try (var pdf = new PdfText(PAPERS.pdf((FormContent) form))) {
            assertThat(numbersIn(pdf.all())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "示例路18号院3号楼501室", "幸福小区二单元五〇一室", "示例街 8 号", "东湖里3号", "示例村12组", "中山路一百二十八号", "18号楼2门301"
    })
    void an_address_does_not_come_through(String address) {
        assertThat(new PublicText(address).text()).isEmpty();
        assertThat(new PublicText("示例机械厂（" + address + "）").text()).doesNotContain(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "玛依拉·吐尔逊", "欧阳修远", "示例市第三纺织机械制造有限责任公司第二分公司", "示例街道第五社区", "2026年9月30日", "深度困难", "因病致困", "第一〇一中学", "三〇一医院"
    })
    void what_may_be_seen_comes_through_unchanged(String text) {
        assertThat(new PublicText(text).text()).isEqualTo(text);
    }

    @Test
    void every_text_of_the_form_is_a_public_one() {
        var texts = Arrays.stream(PublicNoticeForm.class.getRecordComponents()).filter(each -> !each.getName().equals("imprint"));
        assertThat(texts.map(RecordComponent::getType)).allMatch(type -> type == PublicText.class || type == List.class);
        assertThat(Arrays.stream(Row.class.getRecordComponents()).map(RecordComponent::getType)).containsOnly(PublicText.class);
    }

    @Test
    void a_file_full_of_numbers_and_illness_hangs_with_neither() throws IOException {
        try (var office = new FormOffice()) {
            for (var household : List.of(FormOffice.ORDINARY, FormOffice.LARGE)) {
                var papers = office.papers(HouseholdForms.F06, household, "");
                try (var pdf = new PdfText(PAPERS.pdf(papers.getFirst()))) {
                    assertThat(numbersIn(pdf.all())).isEmpty();
                    assertThat(pdf.all())
                            .contains("因病致困", "深度困难")
                            .doesNotContain("恶性肿瘤", "示例路", "大学", "患重特大疾病", FormOffice.CARD, "号院");
                }
            }
        }
    }

    @Test
    void the_whole_page_and_what_the_file_says_of_itself_hold_no_number() throws IOException {
        try (var office = new FormOffice()) {
            var pdf = PAPERS.pdf(office.papers(HouseholdForms.F06, FormOffice.ORDINARY, "").getFirst());
            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                var about = document.getDocumentInformation();
                var said = about.getMetadataKeys().stream().filter(key -> !key.endsWith("Date"))
                        .map(about::getCustomMetadataValue).toList().toString();
                assertThat(numbersIn(said)).isEmpty();
            }
        }
    }

    /** As a machine would look for them: every kind of figure read as 0 to 9. */
    private static List<String> numbersIn(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(character -> {
            int figure = "零一二三四五六七八九".indexOf(character);
            int formal = "〇壹贰叁肆伍陆柒捌玖".indexOf(character);
            if (Character.isDigit(character)) {
                plain.append(Character.digit(character, 10));
            } else if (figure >= 0 || formal >= 0) {
                plain.append(Math.max(figure, formal));
            } else {
                plain.appendCodePoint(character);
            }
        });
        // The time of printing stands at the foot of every page.
        var said = plain.toString().replace("打印时间：2026-09-3009:00", "").replace("打印时间:2026-09-3009:00", "");
        return List.of(LONG_RUN, MOBILE).stream().flatMap(each -> each.matcher(said).results().map(hit -> hit.group())).toList();
    }
}
