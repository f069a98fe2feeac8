package cn.uniondesk.office.household;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDesk;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;

/** Enters who lives in a household from when until when; an old decision keeps the number of people it was made for. */
public final class FamilyRegister {

    private static final Action SAVE = new Action("household.member");

    private final Households households;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public FamilyRegister(Households households, People people, Transactions transactions, Clock clock) {
        this.households = households;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(FamilyDraft draft) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            return judgement;
        });
    }

    /** The id of the member of the household. */
    public Outcome<Long> save(FamilyDraft draft) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            var judged = judge(draft, judgement);
            return judgement.outcome(() -> {
                long person = people.save(judged.person(), Origin.DESK);
                return households.saveMember(
                        new HouseholdMember(
                                draft.id(), draft.householdId(), person, judged.from(), draft.leftOn(), draft.details()),
                        Origin.DESK);
            });
        });
    }

    private record Judged(Person person, LocalDate from) {}

    private Judged judge(FamilyDraft draft, Judgement judgement) {
        var today = LocalDate.now(clock);
        var household = households.find(draft.householdId()).orElseThrow();
        var family = households.members(household.id());
        var known = family.stream().filter(each -> each.id() == draft.id()).findFirst();
        var person = new PersonDesk(people).judge(
                draft.person(), known.map(HouseholdMember::personId).orElse(0L), false, today, judgement);
        var from = draft.joinedOn() != null ? draft.joinedOn()
                : known.map(HouseholdMember::joinedOn).orElse(household.filedOn());
        judgement.notFuture("joinedOn", from, today);
        judgement.notBefore("joinedOn", draft.joinedOn(), person.birthDate(), "household.refused.before_birth");
        judgement.notFuture("leftOn", draft.leftOn(), today);
        judgement.notBefore("leftOn", draft.leftOn(), from.plusDays(1), "refusal.ends_first");
        FamilyDetails.judge(draft.details(), today, judgement);
        if (person.id() != 0) {
            judgeNobodyTwice(draft, household, person, from, judgement);
        }
        return new Judged(person, from);
    }

    private void judgeNobodyTwice(
            FamilyDraft draft, Household household, Person person, LocalDate from, Judgement judgement) {
        boolean here = households.members(household.id()).stream()
                .filter(each -> each.id() != draft.id() && each.personId() == person.id())
                .anyMatch(each -> overlap(each, from, draft.leftOn()));
        if (here) {
            judgement.refuse("documentNumber", "household.refused.member_twice", person.name());
        }
        var until = draft.leftOn() == null ? LocalDate.now(clock) : draft.leftOn().minusDays(1);
        households.onFileWith(person.id(), until)
                .filter(other -> other.id() != household.id())
                .ifPresent(other -> judgement.refuse(
                        "documentNumber", "household.refused.active_file", person.name(), other.number()));
    }

    private static boolean overlap(HouseholdMember other, LocalDate from, LocalDate left) {
        return (other.leftOn() == null || other.leftOn().isAfter(from)) && (left == null || other.joinedOn().isBefore(left));
    }
}
