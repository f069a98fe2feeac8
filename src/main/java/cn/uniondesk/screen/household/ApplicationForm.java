package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.procedure.ApplicationDraft;
import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.IdentityHint;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.function.Function;

/** The form of an application: who applies, where, why and for what. */
final class ApplicationForm extends FormModel {

    /** Fields whose choices are the official words of a list, with the list. */
    private static final List<List<String>> WORDS = List.of(List.of("nation", "nation"), List.of("politicalStatus", "political"),
            List.of("health", "health"), List.of("disability", "disability"), List.of("maritalStatus", "marital"),
            List.of("residenceType", "residence"));
    private static final String TEMPORARY = "yes";

    private final Entry name = add("name").must();
    private final ChoiceEntry documentType;
    private final Entry documentNumber = add("documentNumber").must();
    private final ChoiceEntry sex;
    private final DateEntry birthDate;
    private final Entry mobile = add("mobile");
    private final Entry otherContact = add("otherContact");
    private final Entry address = add("address");
    private final PickEntry unionId;
    private final ChoiceEntry temporary;
    private final CauseFields causes;
    private final Entry request = add("request");
    private final Entry remark = add("remark");

    ApplicationForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        var words = kit.words();
        documentType = add(codes.entry("documentType", () -> codes.codes("document.type")));
        sex = add(codes.entry("sex", () -> codes.codes("sex")));
        birthDate = add(new DateEntry("birthDate", kit.clock()));
        unionId = add(new PickEntry("unionId", kit.background(), unions)).must();
        temporary = add(new ChoiceEntry("temporary", List.of(
                new Choice("", words.say("application.daily")), new Choice(TEMPORARY, words.say("application.urgent")))));
        causes = new CauseFields(codes, this::add);
        answersFor("otherCauses", causes::doubtful);
        WORDS.forEach(each -> add(codes.entry(each.getFirst(), () -> codes.words(each.getLast()))));
        documentNumber.hinting(new IdentityHint(kit, codes));
        documentNumber.masking(Masking::identityNumber);
        mobile.masking(Masking::telephone);
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        documentType.fill(CodeLists.code(DocumentType.ID_CARD));
        conceal(false);
    }

    void fill(Proceeding application, Person applicant, Pick union) {
        blank();
        name.fill(applicant.name());
        documentType.fill(CodeLists.code(applicant.documentType()));
        documentNumber.fill(applicant.documentNumber());
        sex.fill(CodeLists.code(applicant.sex()));
        birthDate.fill(applicant.birthDate());
        mobile.fill(applicant.mobile());
        otherContact.fill(applicant.otherContact());
        address.fill(applicant.address());
        var person = List.of(applicant.nation(), applicant.politicalStatus(), applicant.health(), applicant.disability(),
                applicant.maritalStatus(), applicant.residenceType());
        for (int i = 0; i < WORDS.size(); i++) {
            at(WORDS.get(i).getFirst()).fill(person.get(i));
        }
        unionId.fill(union);
        temporary.fill(application.temporary() ? TEMPORARY : "");
        causes.fill(application.causes());
        request.fill(application.request());
        remark.fill(application.remark());
        conceal(true);
    }

    ApplicationDraft draft(long id) {
        return new ApplicationDraft(
                id,
                new PersonDraft(
                        CodeLists.constant(DocumentType.class, documentType.get()), documentNumber.get(), name.get(),
                        CodeLists.constant(Sex.class, sex.get()), birthDate.value(), at("nation").get(),
                        at("politicalStatus").get(), null, at("health").get(), at("disability").get(),
                        at("maritalStatus").get(), at("residenceType").get(), mobile.get(), otherContact.get(),
                        address.get()),
                unionId.value(), temporary.get().equals(TEMPORARY), causes.main(), causes.others(), request.get(), remark.get());
    }

    private Entry at(String field) {
        return entry(field).orElseThrow();
    }

    private void conceal(boolean hidden) {
        documentNumber.concealed().set(hidden);
        mobile.concealed().set(hidden && !mobile.get().isEmpty());
    }
}
