package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.ChoiceEntry;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DateEntry;
import cn.uniondesk.screen.kit.form.DeclaredFields;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.MoneyEntry;
import cn.uniondesk.screen.kit.form.NumberEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of one member of a household. */
final class FamilyForm extends FormModel {

    private final DeclaredFields person;
    private final ChoiceEntry relation;
    private final ChoiceEntry standing;
    private final MoneyEntry monthlyIncome = add(new MoneyEntry("monthlyIncome"));
    private final Entry school = add("school");
    private final ChoiceEntry schoolStage;
    private final NumberEntry schoolYearEntered = add(new NumberEntry("schoolYearEntered"));
    private final DateEntry joinedOn;
    private final DateEntry leftOn;
    private final ChoiceEntry change;
    private final Entry eventNote = add("eventNote");

    FamilyForm(Kit kit, CodeLists codes) {
        relation = add(codes.entry("relation", () -> codes.words("relation"))).must();
        person = add(new DeclaredFields(kit, codes, Person.DECLARATION, List.of(
                Person.NAME, Person.DOCUMENT_NUMBER, Person.SEX, Person.BIRTH_DATE, Person.HEALTH)));
        standing = add(codes.entry("standing", () -> codes.words("standing")));
        schoolStage = add(codes.entry("schoolStage", () -> Stream.concat(Stream.of(new Choice("", "")), codes.codes("school.stage").stream()).toList()));
        joinedOn = add(new DateEntry("joinedOn", kit.clock()));
        leftOn = add(new DateEntry("leftOn", kit.clock()));
        change = add(new ChoiceEntry("change", Stream.concat(
                Stream.of(new Choice("", kit.words().say("family.entered_late"))), ChangeDraft.choices(kit, true).stream()).toList()));
    }

    /** Days of living together are kept on file alone. */
    void onFile(boolean is) {
        joinedOn.shown().set(is);
        leftOn.shown().set(is);
    }

    /** Whether it is asked why somebody comes. */
    void comes(boolean asked) {
        change.shown().set(asked);
        eventNote.shown().set(asked);
    }

    void blank() {
        entries().forEach(each -> each.fill(""));
        person.fill(Values.NONE);
    }

    void fill(HouseholdMember member, Person whose) {
        person.fill(whose.values());
        relation.fill(member.relation());
        standing.fill(member.standing());
        monthlyIncome.fill(member.monthlyIncome());
        school.fill(member.school());
        schoolStage.fill(member.schoolStage());
        schoolYearEntered.fill(member.schoolYearEntered());
        joinedOn.fill(member.joinedOn());
        leftOn.fill(member.leftOn());
    }

    /** Why somebody new came; empty where an old member is only entered late. */
    Optional<Change> change() {
        return change.get().isEmpty() ? Optional.empty() : Optional.of(Change.valueOf(change.get()));
    }

    String eventNote() {
        return eventNote.get();
    }

    FamilyDraft draft(long id, long householdId) {
        return new FamilyDraft(
                id, householdId, new PersonDraft(person.values(), person.shown()), relation.get(), joinedOn.value(), leftOn.value(), standing.get(),
                monthlyIncome.value().orElse(null), school.get(), schoolStage.get(), schoolYearEntered.whole());
    }
}
