package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.procedure.Proceeding;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.PickEntry;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;
import java.util.function.Function;

/** The form of an application: who applies, where, why and for what. */
final class ApplicationForm extends FormModel {

    private static final String TEMPORARY = "yes";

    private final DeclaredFields person;
    private final PickEntry unionId;
    private final ChoiceEntry temporary;
    private final CauseFields causes;
    private final Entry request = add("request");
    private final Entry remark = add("remark");

    ApplicationForm(Kit kit, CodeLists codes, Function<String, List<Pick>> unions) {
        var words = kit.words();
        person = add(new DeclaredFields(kit, codes, Person.DECLARATION, HouseholdForm.HEAD));
        unionId = add(new PickEntry("unionId", kit.background(), unions)).must();
        temporary = add(new ChoiceEntry("temporary", List.of(
                new Choice("", words.say("application.daily")), new Choice(TEMPORARY, words.say("application.urgent")))));
        causes = new CauseFields(codes, this::add);
        answersFor("otherCauses", causes::doubtful);
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        person.fill(Person.blank());
    }

    void fill(Proceeding application, Person applicant, Pick union) {
        blank();
        person.fill(applicant.values());
        unionId.fill(union);
        temporary.fill(application.temporary() ? TEMPORARY : "");
        causes.fill(application.causes());
        request.fill(application.request());
        remark.fill(application.remark());
    }

    PersonDraft applicant() {
        return new PersonDraft(person.values(), person.shown());
    }

    Proceeding asked(long id) {
        return new Proceeding(id, null, 0, unionId.value() == null ? 0 : unionId.value(), temporary.get().equals(TEMPORARY),
                causes.causes(), request.get(), remark.get());
    }
}
