package cn.uniondesk.office.member;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDesk;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Enters and changes single members at the desk. Union, state and group are histories: a change holds from its day. */
public final class MemberRegister {

    private static final Action SAVE = new Action("member.save");

    private final Members members;
    private final Unions unions;
    private final People people;
    private final RuleBooks books;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    public MemberRegister(
            Members members, Unions unions, People people, RuleBooks books, Offices offices, Transactions transactions,
            Clock clock) {
        this.members = members;
        this.unions = unions;
        this.people = people;
        this.books = books;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(MemberDraft draft) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            return judgement;
        });
    }

    /** The member's id. Somebody who left and joins again keeps it. */
    public Outcome<Long> save(MemberDraft draft) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            var judged = judge(draft, judgement);
            return judgement.outcome(() -> keep(draft, judged));
        });
    }

    /** @param before what holds of the member now, empty for a new one */
    private record Judged(Person person, long memberId, Optional<MemberStanding> before, LocalDate from) {}

    private Judged judge(MemberDraft draft, Judgement judgement) {
        var today = LocalDate.now(clock);
        var own = draft.id() == 0 ? Optional.<Member>empty() : members.find(draft.id());
        var person = new PersonDesk(people).judge(
                draft.person(), own.map(Member::personId).orElse(0L), true, today, judgement);
        var known = own.or(() -> person.id() == 0 ? Optional.empty() : members.ofPerson(person.id()));
        var before = known.flatMap(member -> members.standing(member.id(), today));
        if (own.isEmpty()) {
            before.filter(standing -> standing.state().isMember()).ifPresent(standing ->
                    judgement.refuse("documentNumber", "member.refused.exists", unionName(standing.unionId())));
        }
        judgement.require("unionId", draft.unionId());
        judgement.require("state", draft.state());
        judgeUnion(draft, today, judgement);
        judgement.notFuture("joinedOn", draft.joinedOn(), today);
        judgement.notFuture("changedOn", draft.changedOn(), today);
        judgement.notBefore("joinedOn", draft.joinedOn(), person.birthDate(), "member.refused.before_birth");
        judgement.notBefore("changedOn", draft.changedOn(), draft.joinedOn(), "member.refused.before_joining");
        var from = draft.changedOn() != null ? draft.changedOn()
                : before.isEmpty() && draft.joinedOn() != null ? draft.joinedOn() : today;
        return new Judged(person, known.map(Member::id).orElse(0L), before, from);
    }

    private void judgeUnion(MemberDraft draft, LocalDate today, Judgement judgement) {
        if (draft.unionId() == null) {
            return;
        }
        var union = unions.find(draft.unionId());
        if (union.isEmpty()) {
            judgement.refuse("unionId", "member.refused.union_unknown");
            return;
        }
        var federations = books.current().parameter("union.kinds.federation", offices.own().district(), today);
        if (federations.filter(rule -> rule.words().contains(union.get().kind())).isPresent()) {
            judgement.advise("unionId", "member.advice.federation", union.get().name());
        }
    }

    private long keep(MemberDraft draft, Judged judged) {
        long person = people.save(judged.person(), Origin.DESK);
        long id = members.save(
                new Member(
                        judged.memberId(), person, draft.cardNumber().strip(), draft.joinedOn(), draft.employment(),
                        draft.migrantWorker(), draft.remark().strip()),
                Origin.DESK);
        var before = judged.before();
        var group = draft.eightGroup() == null ? EightGroup.NONE : draft.eightGroup();
        if (before.filter(each -> each.state() == draft.state()).isEmpty()) {
            members.enterState(id, judged.from(), draft.state(), "", Origin.DESK);
        }
        if (before.filter(each -> each.unionId() == draft.unionId()).isEmpty()) {
            members.enterUnion(id, judged.from(), draft.unionId(), Origin.DESK);
        }
        if (before.filter(each -> each.eightGroup() == group && each.newEmployment() == draft.newEmployment()).isEmpty()) {
            members.enterGroup(id, judged.from(), group, draft.newEmployment(), Origin.DESK);
        }
        return id;
    }

    private String unionName(long id) {
        return unions.find(id).map(TradeUnion::name).orElse("");
    }
}
