package cn.uniondesk.screen.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.work.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);

    private static final class Card extends FormModel {
        final Entry name = add("name").must();
        final DateEntry day = add(new DateEntry("day", CLOCK));
        final MoneyEntry amount = add(new MoneyEntry("amount"));
        final NumberEntry people = add(new NumberEntry("people"));
    }

    private final Card card = new Card();

    @ParameterizedTest
    @CsvSource({"20260930,2026-09-30", "2026.9.30,2026-09-30", "9.30,2026-09-30", "2026年9月30日,2026-09-30"})
    void aDayIsReadAsItIsTyped(String typed, LocalDate day) {
        card.day.text().set(typed);
        assertThat(card.day.value()).isEqualTo(day);
        assertThat(card.day.proper()).isEqualTo(day.toString());
    }

    @Test
    void anAmountSaysItsCapitalsWhileItIsTyped() {
        card.amount.text().set("1409.5");
        assertThat(card.amount.hint().get()).isEqualTo("壹仟肆佰零玖元伍角整");
        assertThat(card.amount.value()).contains(Money.ofFen(140950));
        assertThat(card.amount.proper()).isEqualTo("1,409.50");
    }

    @Test
    void whatIsMissingOrUnreadableIsNamedByField() {
        card.day.text().set("昨天");
        card.amount.text().set("很多");
        card.people.text().set("-1");
        assertThat(card.problems()).extracting(Refusal::field).containsExactly("name", "day", "amount", "people");
    }

    @Test
    void whatIsSaidOfAFieldThatStandsInNoFormIsSaidAboveTheForm() {
        card.refuse(List.of(Refusal.of("name", "a"), Refusal.of("elsewhere", "b")), Refusal::key);
        assertThat(card.name.message().get()).isEmpty();
        assertThat(card.message().get()).isEqualTo("a b");
    }

    @Test
    void aSentenceUnderAFieldGoesWhenTheFieldIsTypedInto() {
        card.name.message().set("a");
        card.name.text().set("张伟");
        assertThat(card.name.message().get()).isEmpty();
    }

    @Test
    void adviceStandsUnderItsFieldAndHoldsNothingUp() {
        card.advise(List.of(Advice.of("amount", "c")), Advice::key);
        assertThat(card.amount.advice().get()).isEqualTo("c");
        assertThat(card.amount.message().get()).isEmpty();
    }

    @Test
    void aFormKnowsWhatWasTypedAndWhatWasKept() {
        card.name.fill("张伟");
        card.settle();
        assertThat(card.changed().get()).isFalse();
        card.name.text().set("张玮");
        assertThat(card.changed().get()).isTrue();
        assertThat(card.typed()).containsEntry("name", "张玮").hasSize(1);
        assertThat(card.kept()).containsEntry("name", "张伟").hasSize(1);
        card.settle();
        assertThat(card.changed().get()).isFalse();
    }

    @Test
    void aRecordIsPickedFromWhatIsOfferedOrByItsWholeNameIfOnlyOneHasIt() {
        var all = List.of(new PickEntry.Pick(1, "张伟", ""), new PickEntry.Pick(2, "张伟华", ""));
        var entry = new PickEntry("payee", Background.sameThread(problem -> {}),
                typed -> all.stream().filter(each -> each.name().contains(typed)).toList());
        entry.text().set("张");
        assertThat(entry.offered()).hasSize(2);
        assertThat(entry.value()).isNull();
        assertThat(entry.unreadable()).isPresent();
        entry.text().set("张伟");
        assertThat(entry.value()).isEqualTo(1L);
        entry.text().set("张伟华");
        assertThat(entry.value()).isEqualTo(2L);
        entry.pick(all.getFirst());
        assertThat(entry.offered()).isEmpty();
        assertThat(entry.value()).isEqualTo(1L);
    }

    @Test
    void aMaskedValueIsShownWholeOnlyAfterSomebodyAskedAndThatIsTold() {
        var told = new java.util.ArrayList<String>();
        card.name.masking(text -> text.charAt(0) + "**");
        card.name.whenRevealed(() -> told.add("looked"));
        card.name.fill("欧阳建");
        card.name.concealed().set(true);
        assertThat(card.name.masked()).isEqualTo("欧**");
        card.name.reveal();
        card.name.reveal();
        assertThat(card.name.concealed().get()).isFalse();
        assertThat(told).containsExactly("looked");
    }
}
