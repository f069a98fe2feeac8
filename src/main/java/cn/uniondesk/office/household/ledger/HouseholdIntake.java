package cn.uniondesk.office.household.ledger;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.ledger.PersonIntake;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 困难职工台账: a row is one household's file, with the decision that its category rests on. */
final class HouseholdIntake implements RowIntake {

    private final CellReader cells;
    private final PersonIntake persons;
    private final HouseholdReader reader;
    private final StatedDecision deciding;
    private final HouseholdsOverlay households;
    private final boolean hasFamilySheet;
    private final RowsSoFar seenPeople = new RowsSoFar();
    private final RowsSoFar seenNumbers = new RowsSoFar();
    private final Map<Long, Stated> statedPeople = new LinkedHashMap<>();

    /** @param hasFamilySheet whether the members of the households follow in a sheet of their own */
    HouseholdIntake(
            CellReader cells, PersonIntake persons, HouseholdReader reader, StatedDecision deciding, HouseholdsOverlay households,
            boolean hasFamilySheet) {
        this.cells = cells;
        this.persons = persons;
        this.reader = reader;
        this.deciding = deciding;
        this.households = households;
        this.hasFamilySheet = hasFamilySheet;
    }

    /** How many people a row states, to be compared when the family sheet was read. */
    private record Stated(int people, Origin origin, Fate fate, String column) {}

    private record Said(
            Person head, Household household, Causes causes, Optional<HouseholdState> state, LocalDate stateFrom,
            StatedDecision.Stated stated) {}

    @Override
    public RowJudgement take(JudgedRow draft) {
        var said = read(draft);
        if (draft.isHeld() || isRepeated(draft, said)) {
            return draft.isHeld() ? RowJudgement.HELD : RowJudgement.REPEATED;
        }
        var known = persons.known(draft, said.head());
        var existing = households.numbered(said.household().number());
        if (existing.isPresent() && known.map(Person::id).filter(id -> id == existing.get().headPersonId()).isEmpty()) {
            draft.hold(Hold.NUMBER_TAKEN, "number", said.household().number());
        }
        if (existing.isEmpty() && known.isPresent()) {
            households.onFileWith(known.get().id(), cells.today()).ifPresent(file ->
                    draft.hold(Hold.DUPLICATE_ACTIVE_FILE, "idNumber", draft.shown("idNumber"), file.number()));
        }
        if (draft.isHeld()) {
            return RowJudgement.HELD;
        }
        return existing.isPresent() ? merge(draft, existing.get(), known, said) : create(draft, known, said);
    }

    private Said read(JudgedRow draft) {
        var head = persons.read(draft);
        var household = reader.household(draft);
        return new Said(
                head, household, reader.causes(draft), reader.state(draft), cells.day(draft, "stateFrom", true),
                deciding.read(draft, stated(household), reader.category(draft)));
    }

    private boolean isRepeated(JudgedRow draft, Said said) {
        if (seenPeople.isRepeated(draft, Hashes.of(PersonIntake.key(said.head())), "idNumber", draft.shown("idNumber"))) {
            return true;
        }
        long number = Hashes.of(said.household().number());
        if (draft.isHeld()) {
            seenNumbers.put(number, draft.content());
            return false;
        }
        return seenNumbers.isRepeated(draft, number, "number", said.household().number());
    }

    private RowJudgement create(JudgedRow draft, Optional<Person> known, Said said) {
        var decision = deciding.decide(draft, said.stated(), Optional.empty(), said.household().filedOn());
        if (decision.isEmpty()) {
            return RowJudgement.HELD;
        }
        var origin = draft.origin();
        long head = persons.store(draft, known, said.head()).id();
        long union = said.household().unionId() == 0 ? reader.unionOf(head) : said.household().unionId();
        long id = households.save(
                new Household(0, said.household().number(), head, union, said.household().filedOn(), said.household().details()), origin);
        var filedOn = said.household().filedOn();
        households.enterState(id, filedOn, HouseholdState.ON_FILE, origin);
        said.state().filter(state -> state != HouseholdState.ON_FILE).ifPresent(state ->
                households.enterState(id, said.stateFrom() == null ? cells.today() : said.stateFrom(), state, origin));
        households.enterCauses(id, filedOn, said.causes(), origin);
        households.decide(decision.get().of(id), origin);
        deciding.older(decision.get()).forEach(judgement -> households.judge(judgement.of(id), origin));
        if (!hasFamilySheet) {
            households.saveMember(
                    new HouseholdMember(
                            0, id, head, filedOn, null, FamilyDetails.related(cells.book().name("relation", "0"))),
                    origin);
        }
        remember(draft, id, said, Fate.CREATED);
        return RowJudgement.CREATED;
    }

    private RowJudgement merge(JudgedRow draft, Household existing, Optional<Person> known, Said said) {
        var last = households.decision(existing.id(), cells.today());
        var decision = again(draft, existing, last, said.stated());
        if (draft.isHeld()) {
            return RowJudgement.HELD;
        }
        if (!existing.filedOn().equals(said.household().filedOn())) {
            draft.list(Note.FILED_ON_KEPT, "filedOn", existing.filedOn().toString());
        }
        var origin = draft.origin();
        boolean changed = persons.store(draft, known, said.head()).changed();
        var merged = merged(existing, said.household());
        if (!merged.equals(existing)) {
            households.save(merged, origin);
            changed = true;
        }
        changed |= enterCauses(existing.id(), said, origin);
        var state = households.state(existing.id(), cells.today());
        if (said.state().isPresent() && !said.state().equals(state)) {
            households.enterState(
                    existing.id(), said.stateFrom() == null ? cells.today() : said.stateFrom(), said.state().get(), origin);
            changed = true;
        }
        if (decision.isPresent()) {
            households.decide(decision.get().of(existing.id()), origin);
            changed = true;
        }
        var judgement = RowJudgement.known(changed);
        remember(draft, existing.id(), said, judgement.fate());
        return judgement;
    }

    /** A new decision of the import day where income, spending, loss, people or the stated category changed. */
    private Optional<Decision> again(JudgedRow draft, Household existing, Optional<Decision> last, StatedDecision.Stated stated) {
        var before = last.map(Decision::finances);
        var now = stated.finances(before);
        boolean sameFinances = now.isEmpty() || now.equals(before);
        boolean sameCategory = stated.category() == null || last.map(Decision::category).filter(stated.category()::equals).isPresent();
        if (last.isPresent() && sameFinances && sameCategory) {
            listDifference(draft, last.get());
            return Optional.empty();
        }
        if (last.map(Decision::decidedOn).filter(cells.today()::equals).isPresent()) {
            draft.hold(Hold.DECIDED_TODAY, "category", existing.number());
            return Optional.empty();
        }
        return deciding.decide(draft, stated, before, cells.today());
    }

    private void listDifference(JudgedRow draft, Decision last) {
        if (last.stated() && last.category() != last.computed()) {
            draft.list(Note.CATEGORY_DIFFERS, "category", deciding.word(last.category()), deciding.word(last.computed()),
                    last.decidedOn().toString());
        }
    }

    private boolean enterCauses(long id, Said said, Origin origin) {
        var known = households.causes(id, cells.today()).orElse(new Causes("", List.of()));
        var causes = new Causes(
                Merging.said(said.causes().main(), known.main()),
                said.causes().others().isEmpty() ? known.others() : said.causes().others());
        if (causes.equals(known)) {
            return false;
        }
        households.enterCauses(id, cells.today(), causes, origin);
        return true;
    }

    /** The file with what the row says of it: a blank never erases. */
    private static Household merged(Household known, Household row) {
        return new Household(
                known.id(), known.number(), known.headPersonId(), row.unionId() == 0 ? known.unionId() : row.unionId(),
                known.filedOn(), row.details().over(known.details()));
    }

    private static Integer stated(Household row) {
        return row.details().says(Household.STATED_PEOPLE) ? Math.toIntExact(row.details().get(Household.STATED_PEOPLE)) : null;
    }

    private void remember(JudgedRow draft, long id, Said said, Fate fate) {
        if (stated(said.household()) != null) {
            statedPeople.put(id, new Stated(stated(said.household()), draft.origin(), fate, draft.heading("statedPeople")));
        }
    }

    /** Called once all sheets of the file were read: stated people against the members stored. */
    @Override
    public void finish(Finishing finishing) {
        statedPeople.forEach((id, stated) -> {
            long stored = households.members(id).stream().filter(member -> member.livesThere(cells.today())).count();
            if (stored != stated.people()) {
                finishing.list(stated.origin().sheet(), stated.origin().row(), stated.fate(), stated.column(),
                        Note.PEOPLE_DIFFERS, String.valueOf(stated.people()), String.valueOf(stored));
            }
        });
        statedPeople.clear();
    }
}
