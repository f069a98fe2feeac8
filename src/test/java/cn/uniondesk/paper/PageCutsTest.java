package cn.uniondesk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCutsTest {

    @Test
    void rows_fill_pages_and_the_last_page_keeps_room_for_the_total() {
        assertThat(PageCuts.ends(Collections.nCopies(8, 10.0), 100, 80)).containsExactly(8);
        assertThat(PageCuts.ends(Collections.nCopies(9, 10.0), 100, 80)).containsExactly(8, 9);
        assertThat(PageCuts.ends(Collections.nCopies(10, 10.0), 100, 80)).containsExactly(8, 10);
        assertThat(PageCuts.ends(Collections.nCopies(11, 10.0), 100, 80)).containsExactly(10, 11);
    }

    @Test
    void a_row_higher_than_a_page_has_a_page_of_its_own() {
        assertThat(PageCuts.ends(List.of(10.0, 300.0, 10.0), 100, 80)).containsExactly(1, 2, 3);
    }

    @Test
    void no_rows_make_no_page() {
        assertThat(PageCuts.ends(List.of(), 100, 80)).isEmpty();
    }
}
