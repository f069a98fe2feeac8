package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.ledger.Field;
import cn.uniondesk.office.intake.ledger.HeadingText;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordWords;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is handed out as an empty ledger, and what a declaration calls its fields, is understood when it comes back. */
class LedgerWordsTest {

    private static final String NUMBER = "110000199001010005";

    @TempDir
    Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Member.DECLARATION, MemberLedger.KIND), Arguments.of(TradeUnion.DECLARATION, UnionLedger.KIND),
                Arguments.of(HouseholdLedger.EMPTY, HouseholdLedger.KIND),
                Arguments.of(FamilyDetails.DECLARATION, HouseholdLedger.FAMILY));
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

    static Stream<Arguments> described() {
        return Member.DETAILS.stream().flatMap(field -> field.words().stream().map(word -> Arguments.of(field, word)));
    }

    @ParameterizedTest
    @MethodSource("described")
    void aDeclaredFieldIsTakenInByEachOfItsWords(RecordField<?> field, String word) {
        try (var office = new IntakeOffice()) {
            office.take(UnionLedger.KIND, new SheetMaker().sheet("表", List.of(
                    List.of("工会名称", "组织类型", "上级工会"), List.of("甲工会委员会", "单独基层工会", "梧桐街道总工会")))
                    .xlsx(folder.resolve("u.xlsx")));
            office.take(MemberLedger.KIND, new SheetMaker().sheet("表", List.of(
                    List.of("姓名", "身份证号", "所属工会", word), List.of("单雄", NUMBER, "甲工会委员会", written(field))))
                    .xlsx(folder.resolve("m.xlsx")));
            var person = office.registers.people().withDocument(DocumentType.ID_CARD, NUMBER).orElseThrow();
            assertThat(office.registers.members().ofPerson(person.id()).orElseThrow().details().says(field)).isTrue();
        }
    }

    private static String written(RecordField<?> field) {
        return switch (field.type()) {
            case FieldType.Day _ -> "2020-03-01";
            case FieldType.Flag _ -> "是";
            default -> "例12";
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noHeadingMeansTwoFields(Declaration declaration, LedgerKind kind) {
        assertThat(kind.fields().stream().flatMap(field -> field.words().stream().distinct())).doesNotHaveDuplicates();
        assertThat(kind.fields()).extracting(Field::name).doesNotHaveDuplicates();
    }
}
