package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.HeadingText;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordWords;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is handed out as an empty ledger, and what a declaration calls its fields, is understood when it comes back. */
class MemberLedgerWordsTest {

    static Stream<Arguments> kinds() {
        return Stream.of(Arguments.of(Member.DECLARATION, MemberLedger.KIND));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyHeadingOfTheEmptyLedgerIsUnderstood(Declaration declaration, LedgerKind kind) {
        var words = kind.fields().stream().map(Field::words).flatMap(java.util.List::stream).toList();
        assertThat(declaration.inLedgers()).isNotEmpty().allSatisfy(field -> {
            assertThat(words).contains(HeadingText.of(RecordWords.chinese().field(declaration, field)).full());
            assertThat(words).containsAll(field.words().stream().map(word -> HeadingText.of(word).full()).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noHeadingMeansTwoFields(Declaration declaration, LedgerKind kind) {
        assertThat(kind.fields().stream().flatMap(field -> field.words().stream().distinct())).doesNotHaveDuplicates();
        assertThat(kind.fields()).extracting(Field::name).doesNotHaveDuplicates();
    }
}
