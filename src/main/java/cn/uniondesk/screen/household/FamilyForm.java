package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of one member of a household. */
final class FamilyForm extends FormModel {

    private final DeclaredFields person;
    private final DeclaredFields details;
    private final DateEntry joinedOn;
    private final DateEntry leftOn;
    private final ChoiceEntry change;
    private final Entry eventNote = add("eventNote");

    FamilyForm(Kit kit, CodeLists codes) {
        person = add(new DeclaredFields(kit, codes, Person.DECLARATION, List.of(
                Person.NAME, Person.DOCUMENT_NUMBER, Person.SEX, Person.BIRTH_DATE, Person.HEALTH)));
        details = add(new DeclaredFields(kit, codes, FamilyDetails.DECLARATION, FamilyDetails.DECLARATION.fields()));
        joinedOn = add(new DateEntry("joinedOn", kit.clock()));
        leftOn = add(new DateEntry("leftOn", kit.clock()));
        change = add(new ChoiceEntry("change", Stream.concat(
                Stream.of(new Choice("", kit.words().say("family.entered_late"))), ChangeDraft.choices(kit, true).stream()).toList()));
    }

    /** @param asked whether it is asked why somebody comes */
    void blank(boolean asked) {
        entries().forEach(each -> each.fill(""));
        comes(asked);
    }

    void fill(HouseholdMember member, Person whose) {
        comes(false);
        person.fill(whose.values());
        details.fill(member.details());
        joinedOn.fill(member.joinedOn());
        leftOn.fill(member.leftOn());
    }

    private void comes(boolean asked) {
        change.shown().set(asked);
        eventNote.shown().set(asked);
    }

    /** Why somebody new came; empty where an old member is only entered late. */
    Optional<Change> change() {
        return change.get().isEmpty() ? Optional.empty() : Optional.of(Change.valueOf(change.get()));
    }

    String eventNote() {
        return eventNote.get();
    }

    FamilyDraft draft(long id, long householdId) {
        return new FamilyDraft(id, householdId, new PersonDraft(person.values(), person.shown()), joinedOn.value(),
                leftOn.value(), details.values());
    }
}
