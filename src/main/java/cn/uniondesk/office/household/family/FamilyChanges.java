package cn.uniondesk.office.household.family;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.PersonDesk;
import cn.uniondesk.office.record.OwnedRecords;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * People come into a household and go, each as of a day: what was decided before keeps the number of people that it
 * was made for. Refuses somebody of another open file, the head going, and a day out of order.
 */
public final class FamilyChanges {

    private static final Action COME = new Action("family.come");
    private static final Action GO = new Action("family.go");
    private static final Action MOVE = new Action("family.move");

    private final Transactions transactions;
    private final Households households;
    private final People people;
    private final OwnedRecords<FamilyEvent> events;
    private final OneFile oneFile;
    private final Clock clock;

    public FamilyChanges(
            Transactions transactions, Households households, People people, OwnedRecords<FamilyEvent> events, OneFile oneFile,
            Clock clock) {
        this.transactions = transactions;
        this.households = households;
        this.people = people;
        this.events = events;
        this.oneFile = oneFile;
        this.clock = clock;
    }

    /** Somebody comes to live there from the day on: gives the member's id. */
    public Outcome<Long> come(HouseholdMember newcomer, Change change, String note) {
        return transactions.change(COME, () -> {
            var judgement = new Judgement();
            if (!change.comes()) {
                judgement.refuse("change", "family.refused.change");
            }
            judgeComing(newcomer, 0, judgement);
            return judgement.outcome(() -> enter(newcomer, change, null, note));
        });
    }

    /** The same of somebody as typed into a form, whom the office may not know yet. */
    public Outcome<Long> come(FamilyDraft draft, Change change, String note) {
        return transactions.change(COME, () -> {
            var judgement = new Judgement();
            if (!change.comes()) {
                judgement.refuse("change", "family.refused.change");
            }
            var person = new PersonDesk(people).judge(draft.person(), 0, false, LocalDate.now(clock), judgement);
            judgement.notBefore("joinedOn", draft.joinedOn(), person.birthDate(), "household.refused.before_birth");
            FamilyDetails.judge(draft.details(), LocalDate.now(clock), judgement);
            judgeComing(newcomer(draft, person.id()), 0, judgement);
            return judgement.outcome(() -> enter(newcomer(draft, people.save(person, Origin.DESK)), change, null, note));
        });
    }

    private static HouseholdMember newcomer(FamilyDraft draft, long person) {
        return new HouseholdMember(0, draft.householdId(), person, draft.joinedOn(), null, draft.details());
    }

    private void judgeComing(HouseholdMember newcomer, long from, Judgement judgement) {
        judgement.require("joinedOn", newcomer.joinedOn());
        judgement.require("relation", newcomer.relation());
        if (!judgement.stands()) {
            return;
        }
        var file = households.find(newcomer.householdId()).orElseThrow();
        judgement.notFuture("joinedOn", newcomer.joinedOn(), LocalDate.now(clock));
        judgement.notBefore("joinedOn", newcomer.joinedOn(), file.filedOn(), "household.refused.before_filing");
        if (living(newcomer.householdId(), newcomer.personId(), newcomer.joinedOn()).isPresent()) {
            judgement.refuse("person", "family.refused.lives_there");
        }
        oneFile.refusal("person", newcomer.personId(), newcomer.joinedOn(), newcomer.householdId())
                .filter(_ -> from == 0)
                .ifPresent(refusal -> judgement.refuse(List.of(refusal)));
    }

    private long enter(HouseholdMember newcomer, Change change, Long from, String note) {
        events.save(new FamilyEvent(
                0, newcomer.householdId(), newcomer.personId(), newcomer.joinedOn(), change, from, note), Origin.DESK);
        return households.saveMember(newcomer, Origin.DESK);
    }

    /** Somebody lives there no longer from the day on. */
    public Outcome<Long> go(long householdId, long personId, LocalDate on, Change change, String note) {
        return transactions.change(GO, () -> {
            var judgement = new Judgement();
            if (change.comes() || change == Change.MOVED) {
                judgement.refuse("change", "family.refused.change");
            }
            var member = judgeGoing(householdId, personId, on, judgement);
            return judgement.outcome(() -> leave(member.orElseThrow(), on, change, null, note));
        });
    }

    private Optional<HouseholdMember> judgeGoing(long householdId, long personId, LocalDate on, Judgement judgement) {
        judgement.require("on", on);
        if (on == null) {
            return Optional.empty();
        }
        judgement.notFuture("on", on, LocalDate.now(clock));
        if (households.find(householdId).orElseThrow().headPersonId() == personId) {
            judgement.refuse("person", "family.refused.head");
        }
        var member = living(householdId, personId, on.minusDays(1));
        if (member.isEmpty()) {
            judgement.refuse("on", "family.refused.not_there", on.toString());
        }
        return member;
    }

    private long leave(HouseholdMember member, LocalDate on, Change change, Long to, String note) {
        events.save(new FamilyEvent(0, member.householdId(), member.personId(), on, change, to, note), Origin.DESK);
        return households.saveMember(member.leaving(on), Origin.DESK);
    }

    /**
     * 转入另一户: goes from one file to another on the day, so that nobody is in two or in none.
     *
     * @param relation to the head of the other file
     */
    public Outcome<Long> move(long from, long to, long personId, LocalDate on, String relation, String note) {
        return transactions.change(MOVE, () -> {
            var judgement = new Judgement();
            if (from == to) {
                judgement.refuse("to", "family.refused.same");
            }
            var member = judgeGoing(from, personId, on, judgement);
            if (judgement.stands()) {
                judgeComing(member.orElseThrow().movedTo(to, relation, on), from, judgement);
            }
            return judgement.outcome(() -> {
                leave(member.orElseThrow(), on, Change.MOVED, to, note);
                return enter(member.orElseThrow().movedTo(to, relation, on), Change.JOINED, from, note);
            });
        });
    }

    private Optional<HouseholdMember> living(long householdId, long personId, LocalDate on) {
        return households.members(householdId).stream()
                .filter(member -> member.personId() == personId && member.livesThere(on))
                .findFirst();
    }
}
