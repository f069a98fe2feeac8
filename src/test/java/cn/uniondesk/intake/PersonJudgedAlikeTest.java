package cn.uniondesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDesk;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.workbook.ledger.SheetMaker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a person's field is the same at the desk and in a ledger: the field says it. */
class PersonJudgedAlikeTest {

    private static final String NUMBER = "110000199001010005";

    @TempDir
    Path folder;

    /** @param kept what is stored where nothing else stops the person; a ledger keeps and lists what the desk refuses */
    @ParameterizedTest
    @CsvSource({
        "mobile, 138 0000 0000, 13800000000, ''", "mobile, +86-13800000000, 13800000000, ''",
        "mobile, １３８００００００００, 13800000000, ''", "mobile, 1380000, 1380000, fault.PHONE_MALFORMED",
        "mobile, 13800000000/13900000000, 13800000000/13900000000, fault.PHONE_MALFORMED",
        "name, 单　雄, 单雄, ''", "name, 阿依·古丽, 阿依·古丽, ''", "name, 阿依•古丽, 阿依·古丽, ''", "name, 阿依・古丽, 阿依·古丽, ''",
        "name, 单, 单, fault.NAME_MALFORMED", "name, 单雄2, 单雄2, fault.NAME_MALFORMED",
        "otherContact, 010-60000000, 010-60000000, ''", "nation, 汉, 汉, ''"
    })
    void deskAndLedgerSayTheSameOfAValue(String name, String written, String kept, String wrong) {
        var field = text(name);
        var typed = Person.blank().with(Person.NAME, "单雄").with(Person.DOCUMENT_NUMBER, NUMBER).with(field, written);
        try (var office = new IntakeOffice()) {
            var judgement = new Judgement();
            var person = new PersonDesk(office.registers.people()).judge(
                    new PersonDraft(typed, Person.DECLARATION.fields()), 0, true, IntakeOffice.TODAY, judgement);
            assertThat(judgement.refusals()).extracting(Refusal::field, Refusal::key)
                    .isEqualTo(wrong.isEmpty() ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(name, wrong)));
            assertThat(wrong.isEmpty() ? person.values().text(field) : kept).isEqualTo(kept);

            take(office, name, written);
            var stored = office.registers.people().withDocument(DocumentType.ID_CARD, NUMBER).orElseThrow().values();
            assertThat(stored.text(field)).isEqualTo(name.equals("nation") ? "汉族" : kept);
        }
    }

    private void take(IntakeOffice office, String field, String written) {
        office.take(UnionLedger.KIND, new SheetMaker().sheet("表", List.of(
                List.<Object>of("工会名称", "组织类型", "上级工会"),
                List.<Object>of("甲工会委员会", "单独基层工会", "梧桐街道总工会"))).xlsx(folder.resolve("u.xlsx")));
        var heading = MemberLedger.KIND.named(field).orElseThrow().official();
        var sheet = field.equals("name")
                ? List.of(List.<Object>of("姓名", "身份证号", "所属工会"), List.<Object>of(written, NUMBER, "甲工会委员会"))
                : List.of(List.<Object>of("姓名", "身份证号", "所属工会", heading),
                        List.<Object>of("单雄", NUMBER, "甲工会委员会", written));
        var report = office.take(MemberLedger.KIND, new SheetMaker().sheet("表", sheet).xlsx(folder.resolve("m.xlsx")));
        boolean listed = IntakeOffice.rows(report).stream().anyMatch(line -> line.code().equals(Note.VALUE_KEPT.code()));
        assertThat(listed).isEqualTo(text(field).wrong(written, IntakeOffice.TODAY).isPresent());
    }

    @SuppressWarnings("unchecked")
    private static RecordField<String> text(String name) {
        return (RecordField<String>) Person.DECLARATION.field(name);
    }
}
