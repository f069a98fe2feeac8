package cn.uniondesk.office.aid.ledger;

import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.ledger.PeopleOverlay;
import cn.uniondesk.office.people.ledger.PersonIntake;
import cn.uniondesk.office.record.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a payment goes to: any member of the household whose file it names, or, for a campaign, a person without one.
 * Money of the six aid projects needs a file (先建档、后帮扶).
 */
final class Payees {

    private static final Set<String> NEED_A_FILE =
            Set.of("living", "medical", "schooling", "autumn_schooling", "legal", "training", "placement");

    private final CellReader cells;
    private final PersonIntake persons;
    private final PeopleOverlay people;
    private final Households households;

    Payees(CellReader cells, PersonIntake persons, PeopleOverlay people, Households households) {
        this.cells = cells;
        this.persons = persons;
        this.people = people;
        this.households = households;
    }

    /**
     * @param known empty for a person who is new to the office
     * @param aided the member whom the payment names as aided in place of the payee
     */
    record Payee(Person said, Optional<Person> known, Optional<Household> household, Optional<Long> aided) {
        String key() {
            return known.map(person -> "#" + person.id()).orElseGet(() -> PersonIntake.key(said));
        }
    }

    /** Empty where the row is held. */
    Optional<Payee> find(JudgedRow draft, String kind) {
        var said = persons.readUnnamed(draft, false);
        var number = cells.digits(draft, "number");
        if (number.isEmpty() && CellReader.isNothing(draft.cell("idNumber"))) {
            draft.hold(Hold.VALUE_MISSING, "idNumber");
        }
        if (draft.isHeld()) {
            return Optional.empty();
        }
        var payee = number.isEmpty() ? byPerson(draft, kind, said) : byFile(draft, number, said);
        return draft.isHeld() ? Optional.empty() : payee;
    }

    private Optional<Payee> byFile(JudgedRow draft, String number, Person said) {
        var household = households.numbered(number);
        if (household.isEmpty()) {
            draft.hold(Hold.HOUSEHOLD_UNKNOWN, "number", number);
            return Optional.empty();
        }
        var members = membersOf(household.get());
        var found = said.documentNumber() != null
                ? members.stream().filter(member -> said.documentNumber().equals(member.documentNumber())).findFirst()
                : said.name().isEmpty()
                        ? members.stream().filter(member -> member.id() == household.get().headPersonId()).findFirst()
                        : one(members.stream().filter(member -> member.name().equals(said.name())).toList());
        if (found.isEmpty()) {
            draft.hold(Hold.PAYEE_UNKNOWN, said.documentNumber() == null ? "name" : "idNumber", number);
            return Optional.empty();
        }
        found.filter(person -> !said.name().isEmpty() && !said.name().equals(person.name())).ifPresent(person ->
                draft.holdProposing(Hold.NAME_CONFLICT, "name", person.name(), said.name(), person.name()));
        return Optional.of(new Payee(said, found, household, aided(draft, members)));
    }

    private static Optional<Person> one(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /** The members of a household, its head among them. */
    private List<Person> membersOf(Household household) {
        var ids = new LinkedHashSet<Long>();
        ids.add(household.headPersonId());
        households.members(household.id()).stream().map(HouseholdMember::personId).forEach(ids::add);
        return List.copyOf(people.findAll(ids).values());
    }

    private Optional<Payee> byPerson(JudgedRow draft, String kind, Person said) {
        var known = persons.known(draft, said);
        var household = known.flatMap(person -> households.onFileWith(person.id(), cells.today()));
        if (NEED_A_FILE.contains(kind) && household.isEmpty()) {
            draft.hold(Hold.HOUSEHOLD_UNKNOWN, "number", draft.shown("idNumber"));
        }
        if (known.isEmpty() && said.name().isEmpty()) {
            draft.hold(Hold.NAME_MISSING, "name");
        }
        return Optional.of(new Payee(
                said, known, household,
                household.flatMap(file -> aided(draft, membersOf(file)))));
    }

    /** The student whom the row names, where it is a member of the household. */
    private Optional<Long> aided(JudgedRow draft, List<Person> members) {
        var number = CellReader.isNothing(draft.cell("studentIdNumber")) ? "" : cells.digits(draft, "studentIdNumber");
        var name = cells.spelled(draft, "studentName", Spelling.PERSON_NAME);
        if (number.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        var found = members.stream()
                .filter(member -> number.isEmpty() ? member.name().equals(name) : number.equals(member.documentNumber()))
                .findFirst();
        if (found.isEmpty()) {
            draft.list(Note.STUDENT_UNKNOWN, number.isEmpty() ? "studentName" : "studentIdNumber");
        }
        return found.map(Person::id);
    }

    PersonIntake.Stored store(JudgedRow draft, Payee payee) {
        return payee.known()
                .map(person -> new PersonIntake.Stored(person.id(), false))
                .orElseGet(() -> persons.store(draft, Optional.empty(), payee.said()));
    }
}
