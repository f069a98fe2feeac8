package cn.uniondesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleBookTableTest {

    private static final Action TAKE_IN = new Action("rulebook.import");

    private MemoryStore store;
    private RuleBookTable books;

    @BeforeEach
    void open() {
        store = new MemoryStore();
        books = new RuleBookTable(store.session(), store.writer());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theDefaultHoldsUntilABookIsTakenIn() {
        assertThat(books.current()).isEqualTo(DefaultRuleBook.read());
        assertThat(books.holds(DefaultRuleBook.VERSION)).isFalse();
    }

    @Test
    void aBookIsReadBackAsItWasTakenIn() {
        store.session().change(TAKE_IN, () -> books.takeIn(DefaultRuleBook.read()));
        var again = new RuleBookTable(store.session(), store.writer());
        assertThat(again.current()).isEqualTo(DefaultRuleBook.read());
        assertThat(again.holds(DefaultRuleBook.VERSION)).isTrue();
    }

    @Test
    void theLatestHolds() {
        store.session().change(TAKE_IN, () -> books.takeIn(DefaultRuleBook.read()));
        assertThat(books.current().version()).isEqualTo(DefaultRuleBook.VERSION);
        store.session().change(TAKE_IN, () -> books.takeIn(smaller("2026-11-21.1")));
        assertThat(books.current()).isEqualTo(smaller("2026-11-21.1"));
    }

    @Test
    void aBookThatWasNotTakenInAfterAllLeavesNothing() {
        assertThat(books.current().version()).isEqualTo(DefaultRuleBook.VERSION);
        try {
            store.session().change(TAKE_IN, () -> {
                books.takeIn(smaller("2026-11-21.1"));
                assertThat(books.current().version()).isEqualTo("2026-11-21.1");
                throw new IllegalArgumentException("interrupted");
            });
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessage("interrupted");
        }
        assertThat(books.current().version()).isEqualTo(DefaultRuleBook.VERSION);
    }

    private static RuleBook smaller(String version) {
        var standard = new Standard(
                "示范区", Money.ofYuan(1_500), "≤", LocalDate.of(2026, 7, 1), "示民发〔2026〕1号", "高");
        return new RuleBook(
                version, "区总规则.xlsx", LocalDate.of(2026, 11, 21), "key", List.of(), List.of(standard), List.of(),
                List.of(), List.of());
    }
}
