package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.uniondesk.office.acts.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    private final PdfForms papers = new PdfForms(new Templates(Path.of("no-templates-here")));

    @TempDir
    private Path folder;

    @Test
    void a_file_appears_whole_and_replaces_an_older_one() throws IOException {
        var target = folder.resolve("困难职工 档案.pdf");
        Files.writeString(target, "old");

        papers.write(Samples.file("欧阳修远", "示例路", 1), target);

        try (var pdf = new PdfText(Files.readAllBytes(target)); var files = Files.list(folder)) {
            assertThat(pdf.page(1)).contains("欧阳修远");
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void a_target_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        var occupied = Files.createDirectories(folder.resolve("occupied.pdf").resolve("inside")).getParent();

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> papers.write(Samples.blankFile(), occupied))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("PAPER_WRITE"));
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> papers.write(Samples.blankFile(), folder.resolve("missing").resolve("a.pdf")));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(occupied);
        }
    }

    @Test
    void a_character_without_a_shape_is_named_before_anything_is_printed() {
        var form = Samples.file("王\uD883\uDEE1喜", "示例路", 1);

        assertThat(papers.unprintable(form)).containsExactly("\uD883\uDEE1");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> papers.pdf(form))
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo("PAPER_CHARACTER");
                    assertThat(failure.arguments()).containsExactly("\uD883\uDEE1");
                });
    }

    @Test
    void the_preview_shows_the_pages_of_the_same_pdf() {
        try (var preview = new PagePictures(papers.pdf(Samples.roster(25)))) {
            assertThat(preview.pages()).isEqualTo(4);
            var page = preview.page(0, 72);
            assertThat(page.width()).isBetween(841, 842);
            assertThat(page.height()).isBetween(595, 596);
            assertThat(page.argb()).hasSize(page.width() * page.height());
            assertThat(Arrays.stream(page.argb()).filter(pixel -> pixel == 0xFFFFFFFF).count()).isGreaterThan(300_000);
            assertThat(Arrays.stream(page.argb()).filter(pixel -> (pixel & 0xFF) < 0x80).count()).isGreaterThan(5_000);
        }
    }
}
