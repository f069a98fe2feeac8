package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.paper.EveryForm.State;
import cn.uniondesk.work.Progress;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form as ordinary, empty and extreme, read back from its PDF. */
@Execution(ExecutionMode.CONCURRENT)
class EveryFormTest {

    private static final PdfForms PAPERS = new PdfForms(new Templates(Path.of("no-templates-here")));
    private static EveryForm forms;

    @BeforeAll
    static void open() {
        forms = new EveryForm();
    }

    @AfterAll
    static void close() {
        forms.close();
    }

    static Stream<Form> signed() {
        return Stream.of(HouseholdForms.F01, HouseholdForms.F02, AidForms.F08, HouseholdForms.F12, AidForms.F14);
    }

    static Stream<Arguments> all() {
        return FormOffice.forms().flatMap(form -> Arrays.stream(State.values()).map(state -> Arguments.of(form, state)));
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("all")
    void nothing_stands_outside_the_printable_area_or_over_something_else(Form form, State state) throws IOException {
        var papers = forms.papers(form, state);
        try (var pdf = pdf(form, state, papers)) {
            assertThat(pdf.pages()).isPositive();
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(PageLook.outside(pdf)).isEmpty();
            assertThat(PageLook.overprinted(pdf)).isEmpty();
        }
    }

    /** What forms share of an applicant not every form prints; 脱困 asks for six months; a public notice shortens. */
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("cn.uniondesk.paper.FormOffice#forms")
    void every_field_stands_on_its_form(Form form) throws IOException {
        var contents = new ArrayList<>(List.of(new Numbered(3), new Numbered(9)));
        if (form != HouseholdForms.F06) {
            contents.add(Numbered.long120(2));
        }
        for (var numbered : contents) {
            var content = (FormContent) numbered.record(form.content().asSubclass(Record.class));
            try (var pdf = new PdfText(PAPERS.pdf(content))) {
                var text = pdf.all().replaceAll("\n|（续\\d+）", "");
                var missing = numbered.texts().stream()
                        .filter(field -> !text.contains(field.substring(field.length() - 4)))
                        .map(numbered::path)
                        .filter(path -> !path.startsWith("applicant.") && !(path.startsWith("months.") && numbered.rows() > 6))
                        .toList();
                assertThat(missing).isEmpty();
            }
        }
    }

    /** Pages as ordinary, empty and extreme; three papers of a form of which there is one a payment or student. */
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @CsvSource({
        "F01, 2, 2, 3", "F02, 2, 2, 3", "F03, 2, 2, 3", "F04, 2, 2, 2", "F05, 1, 1, 1", "F06, 1, 1, 1", "F07, 1, 1, 1",
        "F08, 5, 2, 3", "F09, 1, 1, 51", "F10, 3, 1, 3", "F11, 1, 1, 13", "F12, 3, 3, 3", "F13, 1, 1, 1", "F14, 2, 2, 6",
        "F15, 1, 1, 42", "F17, 1, 1, 1", "F18, 3, 3, 23"
    })
    void every_page_is_numbered_and_says_who_printed_it_when_and_under_which_code(
            String code, int ordinary, int empty, int extreme) throws IOException {
        var form = FormOffice.forms().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        assertThat(List.of(pages(form, State.ORDINARY), pages(form, State.EMPTY), pages(form, State.EXTREME)))
                .containsExactly(ordinary, empty, extreme);
    }

    private static int pages(Form form, State state) throws IOException {
        var papers = forms.papers(form, state);
        try (var pdf = new PdfText(PAPERS.pdf(papers, Progress.NONE))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.page(page)).containsPattern("第\\d+页共\\d+页").contains("打印人：王敏", "打印时间：2026-09-3009:00");
                var text = pdf.page(page);
                assertThat(papers.stream().map(paper -> PaperCode.of(paper).text())).anyMatch(text::contains);
            }
            return pdf.pages();
        }
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("cn.uniondesk.paper.FormOffice#forms")
    void the_binding_edge_is_kept_and_changes_sides_where_the_form_is_on_both(Form form) throws IOException {
        for (var state : List.of(State.ORDINARY, State.EXTREME)) {
            try (var pdf = new PdfText(PAPERS.pdf(forms.papers(form, state), Progress.NONE))) {
                for (var mark : pdf.marks()) {
                    boolean landscape = pdf.widthOf(mark.page()) > pdf.heightOf(mark.page());
                    boolean back = form.doubleSided() && mark.page() % 2 == 0;
                    assertThat(mark.left()).isGreaterThanOrEqualTo(landscape ? 19.9 : back ? 14.9 : 24.9);
                    assertThat(mark.right()).isLessThanOrEqualTo(pdf.widthOf(mark.page()) - (landscape ? 11.9 : back ? 24.9 : 14.9));
                }
            }
        }
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("signed")
    void opinion_boxes_are_at_least_thirty_millimetres_high(Form form) throws IOException {
        try (var pdf = new PdfText(PAPERS.pdf(forms.papers(form, State.EMPTY), Progress.NONE))) {
            var signed = pdf.marks().stream().filter(mark -> mark.page() == 2 && mark.text().equals("盖")).map(PdfText.Mark::base).toList();
            assertThat(signed).hasSizeGreaterThanOrEqualTo(3);
            for (int box = 1; box < signed.size(); box++) {
                assertThat(signed.get(box) - signed.get(box - 1)).isGreaterThan(37);
            }
        }
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("cn.uniondesk.paper.FormOffice#forms")
    void an_empty_form_has_blank_days_and_no_figures(Form form) throws IOException {
        try (var pdf = new PdfText(PAPERS.pdf(forms.papers(form, State.EMPTY), Progress.NONE))) {
            assertThat(pdf.all()).contains("年月日").doesNotContainPattern("(?<![\\d,])0\\.00").doesNotContain("✓", "null");
        }
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("cn.uniondesk.paper.FormOffice#forms")
    void the_code_on_the_page_is_read_by_a_scanner(Form form) throws Exception {
        var paper = forms.papers(form, State.ORDINARY).getFirst();
        try (var preview = new PagePictures(PAPERS.pdf(paper))) {
            for (int page = 0; page < preview.pages(); page++) {
                var picture = preview.page(page, 200);
                int side = picture.height() / 8;
                var corner = new RGBLuminanceSource(picture.width(), picture.height(), picture.argb())
                        .crop(0, picture.height() - side, picture.width() / 3, side);
                var read = new QRCodeReader().decode(
                        new BinaryBitmap(new HybridBinarizer(corner)), Map.of(DecodeHintType.TRY_HARDER, true));
                assertThat(read.getText()).isEqualTo(PaperCode.of(paper).text());
            }
        }
    }

    private static PdfText pdf(Form form, State state, List<? extends FormContent> papers) throws IOException {
        var pdf = PAPERS.pdf(papers, Progress.NONE);
        if (Boolean.getBoolean("snapshots")) {
            var folder = Files.createDirectories(Path.of("target", "snapshots", "forms"));
            Files.write(folder.resolve(form.code() + "-" + state.name().toLowerCase(java.util.Locale.ROOT) + ".pdf"), pdf);
        }
        return new PdfText(pdf);
    }
}
