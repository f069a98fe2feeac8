package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    private static final String STYLE = "<style>body { font-family: 'UnionDesk Song', 'UnionDesk Hei' }"
            + " h1 { font-family: 'UnionDesk Hei'; font-weight: 700 }</style>";
    private final PrintableText printable = new PrintableText(Glyphs.ofText());

    @Test
    void every_standard_character_has_a_shape_and_reads_back_as_itself_in_both_faces() throws IOException {
        var standard = standardCharacters();
        assertThat(standard.codePoints().count()).isEqualTo(8105);
        assertThat(printable.missing(standard)).isEmpty();

        for (var element : new String[] {"p", "h1"}) {
            assertThat(differences(standard, readBack(element, standard))).isEmpty();
        }
    }

    @Test
    void marks_letters_and_figures_of_forms_read_back_as_themselves() throws IOException {
        var marks = "0123456789ABCXYZabcxyz，。、；：？！（）《》〈〉【】〔〕“”‘’…—·%％＋－×÷=＝√¥￥℃①⑩々〇㎡*※";

        assertThat(printable.missing(marks)).isEmpty();
        assertThat(readBack("p", marks)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "a radical as ledgers have it, ⼯会, 工会",
        "a compatibility ideograph, \uF9D8, 律",
        "an invisible space, 张\u200B三, 张三",
        "a variant selector, 葛\uDB40\uDD00, 葛",
        "the interpunct of a minority name, 玛依拉·吐尔逊, 玛依拉·吐尔逊"
    })
    void a_character_that_only_looks_ordinary_becomes_ordinary(String what, String given, String printed) {
        assertThat(printable.clean(given)).as(what).isEqualTo(printed);
        assertThat(printable.missing(given)).isEmpty();
    }

    @Test
    void a_character_that_no_face_has_is_named() {
        assertThat(printable.missing("王\uD883\uDEE1喜\uD83D\uDE00")).containsExactly("\uD883\uDEE1", "\uD83D\uDE00");
    }

    @Test
    void what_only_hei_has_falls_back_to_hei() throws IOException {
        var onlyHei = onlyIn(Typeface.HEI, Typeface.SONG);
        assertThat(onlyHei).isNotEmpty();
        assertThat(readBack("p", onlyHei)).isEqualTo(onlyHei);
    }

    /** Short even where everything differs: 8,105 characters twice are no message. */
    private static List<String> differences(String written, String read) {
        var sent = written.codePoints().mapToObj(Character::toString).toList();
        var found = read.codePoints().mapToObj(Character::toString).toList();
        if (sent.size() != found.size()) {
            return List.of(sent.size() + " written, " + found.size() + " read");
        }
        return IntStream.range(0, sent.size())
                .filter(at -> !sent.get(at).equals(found.get(at)))
                .mapToObj(at -> sent.get(at) + " read as " + found.get(at))
                .limit(20)
                .toList();
    }

    private static String onlyIn(Typeface one, Typeface other) {
        var shown = Glyphs.of(one);
        var lacking = Glyphs.of(other);
        return IntStream.rangeClosed(0x3400, 0x2FFFF)
                .filter(character -> shown.shows(character) && !lacking.shows(character))
                .filter(Character::isIdeographic)
                .limit(5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String readBack(String element, String text) throws IOException {
        var html = new StringBuilder("<html><head>" + STYLE + "</head><body>");
        var characters = text.codePoints().toArray();
        for (int from = 0; from < characters.length; from += 40) {
            html.append('<').append(element).append('>')
                    .append(new String(characters, from, Math.min(40, characters.length - from)))
                    .append("</").append(element).append('>');
        }
        try (var pdf = new PdfText(new PdfRenderer().pdf(html.append("</body></html>").toString()))) {
            return pdf.all().replace("\n", "");
        }
    }

    private static String standardCharacters() throws IOException {
        try (var stream = CharactersTest.class.getResourceAsStream("/characters/standard-8105.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining());
        }
    }
}
