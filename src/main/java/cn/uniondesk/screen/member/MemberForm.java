package cn.uniondesk.screen.member;

import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberDraft;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FlagEntry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.IdentityHint;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.function.Function;

/** The form of a member: the person, the membership, the two marks of group. */
final class MemberForm extends FormModel {

    private final Entry name = add("name").must();
    private final ChoiceEntry documentType;
    private final Entry documentNumber = add("documentNumber").must();
    private final ChoiceEntry sex;
    private final DateEntry birthDate;
    private final Entry mobile = add("mobile");
    private final ChoiceEntry nation;
    private final ChoiceEntry politicalStatus;
    private final ChoiceEntry education;
    private final Entry address = add("address");
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
    private PersonDraft rest = PersonDraft.brief(DocumentType.ID_CARD, "", "", "");

    MemberForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        var words = kit.words();
        var yes = words.say("flag.yes");
        var no = words.say("flag.no");
        var unknown = words.say("flag.unknown");
        documentType = add(codes.entry("documentType", () -> codes.codes("document.type")));
        sex = add(codes.entry("sex", () -> codes.codes("sex")));
        birthDate = add(new DateEntry("birthDate", kit.clock()));
        nation = add(codes.entry("nation", () -> codes.words("nation")));
        politicalStatus = add(codes.entry("politicalStatus", () -> codes.words("political")));
        education = add(codes.entry("education", () -> codes.words("education")));
        unionId = add(new PickEntry("unionId", kit.background(), unions)).must();
        joinedOn = add(new DateEntry("joinedOn", kit.clock()));
        state = add(codes.entry("state", () -> codes.codes("member.state"))).must();
        changedOn = add(new DateEntry("changedOn", kit.clock()));
        employment = add(codes.entry("employment", () -> codes.words("employment")));
        migrantWorker = add(new FlagEntry("migrantWorker", yes, no, unknown));
        eightGroup = add(codes.entry("eightGroup", () -> codes.codes("member.group")));
        newEmployment = add(new FlagEntry("newEmployment", yes, no, unknown));
        documentNumber.hinting(new IdentityHint(kit, codes));
        documentNumber.masking(Masking::identityNumber);
        mobile.masking(Masking::telephone);
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        rest = PersonDraft.brief(DocumentType.ID_CARD, "", "", "");
        documentType.fill(CodeLists.code(DocumentType.ID_CARD));
        state.fill(CodeLists.code(MemberState.NORMAL));
        eightGroup.fill(CodeLists.code(EightGroup.NONE));
        newEmployment.fill(Boolean.FALSE);
        conceal(false);
    }

    void fill(Member member, Person person, MemberStanding standing, Pick union) {
        rest = PersonDraft.of(person);
        name.fill(person.name());
        documentType.fill(CodeLists.code(person.documentType()));
        documentNumber.fill(person.documentNumber());
        sex.fill(CodeLists.code(person.sex()));
        birthDate.fill(person.birthDate());
        mobile.fill(person.mobile());
        nation.fill(person.nation());
        politicalStatus.fill(person.politicalStatus());
        education.fill(person.education());
        address.fill(person.address());
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
        conceal(true);
    }

    MemberDraft draft(long id) {
        var person = new PersonDraft(
                CodeLists.constant(DocumentType.class, documentType.get()), documentNumber.get(), name.get(),
                CodeLists.constant(Sex.class, sex.get()), birthDate.value(), nation.get(), politicalStatus.get(),
                education.get(), rest.health(), rest.disability(), rest.maritalStatus(), rest.residenceType(),
                mobile.get(), rest.otherContact(), address.get());
        return new MemberDraft(
                id, person, cardNumber.get(), unionId.value(), joinedOn.value(), employment.get(),
                migrantWorker.value(), CodeLists.constant(EightGroup.class, eightGroup.get()),
                Boolean.TRUE.equals(newEmployment.value()), CodeLists.constant(MemberState.class, state.get()),
                changedOn.value(), remark.get());
    }

    private void conceal(boolean masked) {
        documentNumber.concealed().set(masked && !documentNumber.get().isEmpty());
        mobile.concealed().set(masked && !mobile.get().isEmpty());
    }
}
