package cn.uniondesk.screen;

import static cn.uniondesk.store.tables.Tables.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordWords;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.register.DeclaredColumns;
import cn.uniondesk.store.MemberTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.UnionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A declared field of a member stands in the table, the form, the texts and, where it is listed, the list and its export. */
class MemberColumnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Stream<RecordField<?>> described() {
        return Member.DETAILS.stream();
    }

    @ParameterizedTest
    @MethodSource("described")
    void whatIsDeclaredHasItsColumnItsPlaceInTheFormAndItsWords(RecordField<?> field) throws IOException {
        var column = MEMBER.field(field.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        assertThat(column).isNotNull();
        if (field.length() > 0) {
            assertThat(column.getDataType().length()).isEqualTo(field.length());
        }
        var form = Files.readString(Path.of("src/main/resources/fxml/members.fxml"));
        assertThat(form).containsPattern("fields=\"([^\"]* )?" + field.name() + "( [^\"]*)?\"");
        assertThat(RecordWords.chinese().field(Member.DECLARATION, field)).isNotEmpty();
        assertThat(new RecordWords(Locale.ENGLISH).field(Member.DECLARATION, field)).isNotEmpty();
    }

    @Test
    void whatIsSavedOfEveryFieldIsReadAndWhatIsListedIsShown() {
        try (var store = new MemoryStore()) {
            var members = new MemberTable(store.session(), store.writer());
            var said = Values.of(Member.DETAILS, MemberColumnsTest::example);
            long id = store.session().change(new Action("test"), () -> member(store, members, said));
            assertThat(members.find(id).orElseThrow().details()).isEqualTo(said);

            var line = members.list(ListQuery.first("name"), TODAY).rows().getFirst();
            var codes = new CodeLists(new RuleBookTable(store.session(), store.writer()).current(), TODAY);
            var columns = new DeclaredColumns(Member.DECLARATION, new Words(Locale.SIMPLIFIED_CHINESE), codes).columns();
            for (var field : Member.DETAILS) {
                var shown = columns.stream().filter(column -> column.name().equals(field.name())).map(ListColumn::text)
                        .map(text -> text.apply(line)).toList();
                assertThat(shown).isEqualTo(field.width() > 0 ? List.of(String.valueOf(example(field))) : List.of());
            }
        }
    }

    private static long member(MemoryStore store, MemberTable members, Values said) {
        var pinyin = new PinyinReader();
        long person = new PersonTable(store.session(), store.writer(), pinyin).save(
                Person.named(DocumentType.ID_CARD, "110000199001010005", "单雄", Sex.FEMALE, LocalDate.of(1990, 1, 1)), Origin.DESK);
        long union = new UnionTable(store.session(), store.writer(), pinyin).save(new TradeUnion(0, Values.NONE.with(TradeUnion.NAME, "甲工会").with(TradeUnion.KIND, "single")), Origin.DESK);
        long id = members.save(new Member(0, person, said), Origin.DESK);
        members.enterState(id, LocalDate.of(2020, 1, 1), MemberState.NORMAL, "", Origin.DESK);
        members.enterUnion(id, LocalDate.of(2020, 1, 1), union, Origin.DESK);
        members.enterGroup(id, LocalDate.of(2020, 1, 1), EightGroup.NONE, false, Origin.DESK);
        return id;
    }

    private static Object example(RecordField<?> field) {
        return switch (field.type()) {
            case FieldType.Text _ -> "例" + field.name();
            case FieldType.Listed _ -> "词" + field.name();
            case FieldType.Day _ -> LocalDate.of(2020, 3, 1);
            case FieldType.Flag _ -> Boolean.TRUE;
            default -> throw new IllegalStateException("no example of " + field.name());
        };
    }
}
