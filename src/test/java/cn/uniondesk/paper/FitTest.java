package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {

    private final Fit fit = new Fit(Glyphs.ofText());

    @Test
    void text_that_fits_keeps_its_size() {
        assertThat(fit.set("示例路18号", 40, 8, 10.5, "")).isEqualTo(new Fit.Setting(10.5, List.of("示例路18号"), ""));
    }

    @Test
    void text_shrinks_in_half_points_to_nine_and_then_leaves_a_rest() {
        var text = "一二三四五六七八九十一二三四五六七八九十";
        assertThat(fit.set(text, 36, 9, 10.5, "").size()).isEqualTo(10);
        assertThat(fit.set(text, 33, 9, 10.5, "").size()).isEqualTo(9);

        var cut = fit.set(text, 20, 8.2, 10.5, "（续1）");
        assertThat(cut.size()).isEqualTo(9);
        assertThat(String.join("", cut.lines()) + cut.rest()).isEqualTo(text.substring(0, 8) + "（续1）" + text.substring(8));
    }

    @Test
    void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
        assertThat(fit.lines("一二三四，五六七（八九）", 15, 9)).containsExactly("一二三", "四，五六", "七（八", "九）");
    }

    @Test
    void what_is_continued_does_not_begin_with_a_closing_mark() {
        var cut = fit.set("一二三四五六七，八九十", 24, 4, 9, "");
        assertThat(String.join("", cut.lines())).isEqualTo("一二三四五六");
        assertThat(cut.rest()).isEqualTo("七，八九十");
    }

    @Test
    void a_number_is_not_broken_while_a_line_holds_it() {
        assertThat(fit.lines("卡号6222020000000000018", 40, 9)).containsExactly("卡号", "6222020000000000018");
        assertThat(String.join("", fit.lines("6222020000000000018", 10, 9))).isEqualTo("6222020000000000018");
    }

    @Test
    void a_line_break_in_the_text_stays_and_a_blank_text_has_no_line() {
        assertThat(fit.lines("一\n二", 30, 9)).containsExactly("一", "二");
        assertThat(fit.lines("  ", 30, 9)).isEmpty();
    }

    @Test
    void a_character_of_two_units_is_never_cut_in_half() {
        var text = "\uD862\uDD15".repeat(12);
        var cut = fit.set(text, 15, 4, 9, "");
        assertThat(String.join("", cut.lines()) + cut.rest()).isEqualTo(text);
        assertThat(cut.rest().codePoints().allMatch(character -> character > 0xFFFF)).isTrue();
    }
}
