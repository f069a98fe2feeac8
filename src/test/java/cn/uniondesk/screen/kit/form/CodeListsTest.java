package cn.uniondesk.screen.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms offer the lists of the rule book that is in force, whenever it was taken in. */
class CodeListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final CodeLists codes = new CodeLists(DefaultRuleBook.read(), TODAY);

    @Test
    void aFormThatIsOpenOffersWhatARuleBookBringsAndKeepsWhatWasChosen() {
        var codeKept = codes.entry("kind", () -> codes.codes("aid.kind"));
        var wordKept = codes.entry("relation", () -> codes.words("relation"));
        var optional = codes.entry("cause1", () -> codes.codesOrNone("cause", false));
        codeKept.fill("living");
        codes.renew(with("aid.kind", "relation", "cause"));

        assertThat(codeKept.choices()).extracting(Choice::word).contains("新词aid.kind");
        assertThat(wordKept.choices()).extracting(Choice::code).contains("新词relation");
        assertThat(optional.choices()).extracting(Choice::word).contains("", "新词cause");
        assertThat(codeKept.get()).isEqualTo("living");
        assertThat(codes.word("aid.kind", "new")).isEqualTo("新词aid.kind");
    }

    @Test
    void aFormThatIsMadeLaterOffersIt() {
        codes.renew(with("aid.kind"));
        assertThat(codes.entry("kind", () -> codes.codes("aid.kind")).choices()).extracting(Choice::code).contains("new");
    }

    private static RuleBook with(String... lists) {
        var book = DefaultRuleBook.read();
        var codes = new ArrayList<>(book.codes());
        for (var list : lists) {
            codes.add(new CodeValue(list, "new", "新词" + list, List.of(), "G9", null, null, "", 99));
        }
        return new RuleBook(book.version() + "b", book.source(), book.takenInOn(), book.matchKey(), book.parameters(),
                book.standards(), codes, book.words(), book.days());
    }
}
