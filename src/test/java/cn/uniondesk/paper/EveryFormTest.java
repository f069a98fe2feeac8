package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.paper.EveryForm.State;
import cn.uniondesk.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form as ordinary, empty and extreme, read back from its PDF. */
class EveryFormTest {

    private static final Papers PAPERS = new Papers(new Templates(Path.of("no-templates-here")));
    private static EveryForm forms;

    @BeforeAll
    static void open() {
        forms = new EveryForm();
    }

    @AfterAll
    static void close() {
        forms.close();
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Form.values()).flatMap(form -> Arrays.stream(State.values()).map(state -> Arguments.of(form, state)));
    }

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
    @ParameterizedTest
    @EnumSource
    void every_field_stands_on_its_form(Form form) throws IOException {
        var contents = new ArrayList<>(List.of(new Numbered(3), new Numbered(9)));
        if (form != Form.F06) {
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

    private static PdfText pdf(Form form, State state, List<? extends FormContent> papers) throws IOException {
        var pdf = PAPERS.pdf(papers, Progress.NONE);
        if (Boolean.getBoolean("snapshots")) {
            var folder = Files.createDirectories(Path.of("target", "snapshots", "forms"));
            Files.write(folder.resolve(form.name() + "-" + state.name().toLowerCase(java.util.Locale.ROOT) + ".pdf"), pdf);
        }
        return new PdfText(pdf);
    }
}
