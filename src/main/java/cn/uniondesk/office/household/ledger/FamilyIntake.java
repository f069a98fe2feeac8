package cn.uniondesk.office.household.ledger;

import static cn.uniondesk.office.household.FamilyDetails.MONTHLY_INCOME;
import static cn.uniondesk.office.household.FamilyDetails.RELATION;
import static cn.uniondesk.office.household.FamilyDetails.SCHOOL;
import static cn.uniondesk.office.household.FamilyDetails.SCHOOL_STAGE;
import static cn.uniondesk.office.household.FamilyDetails.SCHOOL_YEAR;
import static cn.uniondesk.office.household.FamilyDetails.STANDING;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.intake.declared.FieldReader;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.ledger.PeopleOverlay;
import cn.uniondesk.office.people.ledger.PersonIntake;
import cn.uniondesk.office.people.ledger.SchoolStages;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.record.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 家庭成员: a row is one person living in a household whose file is known. */
final class FamilyIntake implements RowIntake {

    private static final int NEXT_CENTURY = 2200;

    private final CellReader cells;
    private final FieldReader fields;
    private final PersonIntake persons;
    private final PeopleOverlay people;
    private final HouseholdsOverlay households;
    private final RowsSoFar seen = new RowsSoFar();

    FamilyIntake(CellReader cells, PersonIntake persons, PeopleOverlay people, HouseholdsOverlay households) {
        this.cells = cells;
        this.fields = new FieldReader(cells, Map.of());
        this.persons = persons;
        this.people = people;
        this.households = households;
    }

    @Override
    public RowJudgement take(JudgedRow draft) {
        var person = persons.read(draft);
        var said = read(draft);
        var household = draft.isHeld() ? Optional.<Household>empty() : household(draft);
        if (draft.isHeld() || household.isEmpty()) {
            return RowJudgement.HELD;
        }
        draft.says("household", household.get().id());
        if (seen.isRepeated(draft, Hashes.of(PersonIntake.key(person)), "idNumber", draft.shown("idNumber"))) {
            return RowJudgement.REPEATED;
        }
        var known = persons.known(draft, person);
        known.flatMap(each -> households.onFileWith(each.id(), cells.today()))
                .filter(file -> file.id() != household.get().id())
                .ifPresent(file -> draft.hold(
                        Hold.DUPLICATE_ACTIVE_FILE, "idNumber", draft.shown("idNumber"), file.number()));
        return draft.isHeld() ? RowJudgement.HELD : store(draft, household.get(), known, person, said);
    }

    /** Like the desk, but that a stage of school that none is, and a year that is none, are listed and left out. */
    private Values read(JudgedRow draft) {
        return fields.read(draft, List.of(RELATION, STANDING, MONTHLY_INCOME, SCHOOL))
                .with(SCHOOL_STAGE, SchoolStages.read(cells, draft)).with(SCHOOL_YEAR, yearEntered(draft));
    }

    private Long yearEntered(JudgedRow draft) {
        var cell = draft.cell("schoolYearEntered");
        if (CellReader.isNothing(cell)) {
            return null;
        }
        var digits = cell.raw().replaceAll("\\D", "");
        int year = digits.length() >= 4 ? Integer.parseInt(digits, 0, 4, 10) : 0;
        if (year < 1950 || year >= NEXT_CENTURY) {
            draft.list(Note.WORD_KEPT, "schoolYearEntered", cell.raw().strip());
            return null;
        }
        draft.says("schoolYearEntered", year);
        return (long) year;
    }

    /** By the file's number, else by its head's number. */
    private Optional<Household> household(JudgedRow draft) {
        var number = cells.digits(draft, "number");
        if (!number.isEmpty()) {
            var found = households.numbered(number);
            if (found.isEmpty()) {
                draft.hold(Hold.HOUSEHOLD_UNKNOWN, "number", number);
            }
            return found;
        }
        if (CellReader.isNothing(draft.cell("headIdNumber"))) {
            draft.hold(Hold.VALUE_MISSING, "number");
            return Optional.empty();
        }
        var found = cells.identity(draft, "headIdNumber")
                .map(IdentityNumber::text)
                .flatMap(text -> people.withDocument(DocumentType.ID_CARD, text))
                .flatMap(head -> households.onFileWith(head.id(), cells.today()));
        if (found.isEmpty() && !draft.isHeld()) {
            draft.hold(Hold.HOUSEHOLD_UNKNOWN, "headIdNumber", draft.shown("headIdNumber"));
        }
        return found;
    }

    private RowJudgement store(
            JudgedRow draft, Household household, Optional<Person> known, Person person, Values said) {
        var stored = persons.store(draft, known, person);
        var existing = known.isEmpty() ? Optional.<HouseholdMember>empty()
                : households.members(household.id()).stream()
                        .filter(member -> member.personId() == stored.id() && member.leftOn() == null)
                        .findFirst();
        if (existing.isEmpty()) {
            households.saveMember(
                    new HouseholdMember(0, household.id(), stored.id(), household.filedOn(), null, said), draft.origin());
            return RowJudgement.CREATED;
        }
        var member = existing.get();
        var merged = member.describedBy(said.over(member.details()));
        boolean changed = !merged.equals(member);
        if (changed) {
            households.saveMember(merged, draft.origin());
        }
        return RowJudgement.known(changed || stored.changed());
    }
}
