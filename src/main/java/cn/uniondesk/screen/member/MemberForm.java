package cn.uniondesk.screen.member;

import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberDraft;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.function.Function;

/** The form of a member: the person, the membership, the two marks of group. */
final class MemberForm extends FormModel {

    private final DeclaredFields person;
    private final PickEntry unionId;
    private final DateEntry joinedOn;
    private final ChoiceEntry state;
    private final DateEntry changedOn;
    private final Entry cardNumber = add("cardNumber");
    private final ChoiceEntry employment;
    private final FlagEntry migrantWorker;
    private final ChoiceEntry eightGroup;
    private final FlagEntry newEmployment;
    private final Entry remark = add("remark");

    MemberForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        var words = kit.words();
        var yes = words.say("flag.yes");
        var no = words.say("flag.no");
        var unknown = words.say("flag.unknown");
        person = add(new DeclaredFields(kit, codes, Person.DECLARATION, List.of(
                Person.NAME, Person.DOCUMENT_TYPE.required(), Person.DOCUMENT_NUMBER.required(), Person.SEX, Person.BIRTH_DATE,
                Person.MOBILE, Person.NATION, Person.POLITICAL_STATUS, Person.EDUCATION, Person.ADDRESS)));
        unionId = add(new PickEntry("unionId", kit.background(), unions)).must();
        joinedOn = add(new DateEntry("joinedOn", kit.clock()));
        state = add(codes.entry("state", () -> codes.codes("member.state"))).must();
        changedOn = add(new DateEntry("changedOn", kit.clock()));
        employment = add(codes.entry("employment", () -> codes.words("employment")));
        migrantWorker = add(new FlagEntry("migrantWorker", yes, no, unknown));
        eightGroup = add(codes.entry("eightGroup", () -> codes.codes("member.group")));
        newEmployment = add(new FlagEntry("newEmployment", yes, no, unknown));
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        person.fill(Person.blank());
        state.fill(CodeLists.code(MemberState.NORMAL));
        eightGroup.fill(CodeLists.code(EightGroup.NONE));
        newEmployment.fill(Boolean.FALSE);
    }

    void fill(Member member, Person whose, MemberStanding standing, Pick union) {
        person.fill(whose.values());
        unionId.fill(union);
        joinedOn.fill(member.joinedOn());
        state.fill(CodeLists.code(standing.state()));
        changedOn.fill("");
        cardNumber.fill(member.cardNumber());
        employment.fill(member.employment());
        migrantWorker.fill(member.migrantWorker());
        eightGroup.fill(CodeLists.code(standing.eightGroup()));
        newEmployment.fill(Boolean.valueOf(standing.newEmployment()));
        remark.fill(member.remark());
    }

    MemberDraft draft(long id) {
        return new MemberDraft(
                id, new PersonDraft(person.values(), person.shown()), cardNumber.get(), unionId.value(), joinedOn.value(), employment.get(),
                migrantWorker.value(), CodeLists.constant(EightGroup.class, eightGroup.get()),
                Boolean.TRUE.equals(newEmployment.value()), CodeLists.constant(MemberState.class, state.get()),
                changedOn.value(), remark.get());
    }
}
