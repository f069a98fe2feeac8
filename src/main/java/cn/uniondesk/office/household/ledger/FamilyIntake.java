package cn.uniondesk.office.household.ledger;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.ledger.PeopleOverlay;
import cn.uniondesk.office.people.ledger.PersonIntake;
import cn.uniondesk.office.people.ledger.SchoolStages;
import cn.uniondesk.office.reading.IdentityNumber;
import java.util.Optional;

/** 家庭成员: a row is one person living in a household whose file is known. */
final class FamilyIntake implements RowIntake {

    private static final int NEXT_CENTURY = 2200;

    private final CellReader cells;
    private final PersonIntake persons;
    private final PeopleOverlay people;
    private final HouseholdsOverlay households;
    private final RowsSoFar seen = new RowsSoFar();

    FamilyIntake(CellReader cells, PersonIntake persons, PeopleOverlay people, HouseholdsOverlay households) {
        this.cells = cells;
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
        long content = draft.content();
        var before = seen.put(Hashes.of(PersonIntake.key(person)), content);
        if (before.isPresent() && before.getAsLong() == content) {
            return RowJudgement.REPEATED;
        }
        if (before.isPresent()) {
            draft.hold(Hold.DUPLICATE_IN_FILE, "idNumber", draft.shown("idNumber"));
        }
        var known = persons.known(draft, person);
        known.flatMap(each -> households.onFileWith(each.id(), cells.today()))
                .filter(file -> file.id() != household.get().id())
                .ifPresent(file -> draft.hold(
                        Hold.DUPLICATE_ACTIVE_FILE, "idNumber", draft.shown("idNumber"), file.number()));
        return draft.isHeld() ? RowJudgement.HELD : store(draft, household.get(), known, person, said);
    }

    private HouseholdMember read(JudgedRow draft) {
        var relation = cells.word(draft, "relation", "relation");
        if (relation.isEmpty()) {
            draft.hold(Hold.VALUE_MISSING, "relation");
        }
        return new HouseholdMember(
                0, 0, 0, relation, null, null,
                cells.word(draft, "standing", "standing"),
                cells.amount(draft, "monthlyIncome"),
                cells.text(draft, "school"),
                stage(draft),
                yearEntered(draft));
    }

    /** The stage of school by its word; one that is none is kept out and listed. */
    private String stage(JudgedRow draft) {
        return SchoolStages.read(cells, draft);
    }

    private Integer yearEntered(JudgedRow draft) {
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
        return year;
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
            JudgedRow draft, Household household, Optional<Person> known, Person person, HouseholdMember said) {
        var stored = persons.store(draft, known, person);
        var existing = known.isEmpty() ? Optional.<HouseholdMember>empty()
                : households.members(household.id()).stream()
                        .filter(member -> member.personId() == stored.id() && member.leftOn() == null)
                        .findFirst();
        if (existing.isEmpty()) {
            households.saveMember(
                    new HouseholdMember(
                            0, household.id(), stored.id(), said.relation(), household.filedOn(), null, said.standing(),
                            said.monthlyIncome(), said.school(), said.schoolStage(), said.schoolYearEntered()),
                    draft.origin());
            return RowJudgement.CREATED;
        }
        var member = existing.get();
        var merged = new HouseholdMember(
                member.id(), member.householdId(), member.personId(),
                Merging.said(said.relation(), member.relation()),
                member.joinedOn(), member.leftOn(),
                Merging.said(said.standing(), member.standing()),
                Merging.said(said.monthlyIncome(), member.monthlyIncome()),
                Merging.said(said.school(), member.school()),
                Merging.said(said.schoolStage(), member.schoolStage()),
                Merging.said(said.schoolYearEntered(), member.schoolYearEntered()));
        boolean changed = !merged.equals(member);
        if (changed) {
            households.saveMember(merged, draft.origin());
        }
        return RowJudgement.known(changed || stored.changed());
    }
}
