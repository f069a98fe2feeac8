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
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.RecordRegister;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters and changes single members at the desk. Union, state and group are histories: a change holds from its day. */
public final class MemberRegister implements RecordRegister {

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

    @Override
    public Declaration declaration() {
        return Member.DECLARATION;
    }

    @Override
    public Page<RecordLine> list(ListQuery query) {
        return members.list(query, today());
    }

    @Override
    public Optional<Long> meant(String kind, long other) {
        return kind.equals("person") ? members.ofPerson(other).map(Member::id) : Optional.empty();
    }

    @Override
    public Optional<RecordLine> find(long id) {
        return transactions.read(() -> members.find(id).map(this::line));
    }

    private RecordLine line(Member member) {
        var standing = members.standing(member.id(), today())
                .orElseGet(() -> members.standing(member.id(), member.joinedOn()).orElseThrow());
        var values = member.details().over(people.find(member.personId()).orElseThrow().values())
                .with(Member.UNION, standing.unionId())
                .with(Member.STATE, standing.state().code())
                .with(Member.EIGHT_GROUP, standing.eightGroup().code())
                .with(Member.NEW_EMPLOYMENT, standing.newEmployment());
        return new RecordLine(member.id(), values, Map.of(Member.UNION.name(), unionName(standing.unionId())));
    }

    /** What the form of a new member says before anything is typed. */
    public static Values blank() {
        return Person.blank().with(Member.STATE, MemberState.NORMAL.code()).with(Member.EIGHT_GROUP, EightGroup.NONE.code())
                .with(Member.NEW_EMPLOYMENT, false);
    }

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(long id, Values typed, Collection<RecordField<?>> shown) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(id, typed, shown, judgement);
            return judgement;
        });
    }

    /** Somebody who left and joins again keeps the member's id. */
    @Override
    public Outcome<Long> save(long id, Values typed, Collection<RecordField<?>> shown) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            var judged = judge(id, typed, shown, judgement);
            return judgement.outcome(() -> keep(typed, judged));
        });
    }

    /** @param before what holds of the member now, empty for a new one */
    private record Judged(Person person, Member member, Optional<MemberStanding> before, LocalDate from) {}

    private Judged judge(long id, Values typed, Collection<RecordField<?>> shown, Judgement judgement) {
        var today = today();
        var own = id == 0 ? Optional.<Member>empty() : members.find(id);
        var person = new PersonDesk(people).judge(
                new PersonDraft(typed, List.copyOf(shown)), own.map(Member::personId).orElse(0L), true, today, judgement);
        var known = own.or(() -> person.id() == 0 ? Optional.empty() : members.ofPerson(person.id()));
        var before = known.flatMap(member -> members.standing(member.id(), today));
        if (own.isEmpty()) {
            before.filter(standing -> standing.state().isMember()).ifPresent(standing ->
                    judgement.refuse("documentNumber", "member.refused.exists", unionName(standing.unionId())));
        }
        judgement.refuse(typed.wrong(
                Member.DECLARATION.fields().stream().filter(field -> !Person.DECLARATION.has(field)).toList(), today));
        judgeUnion(typed.get(Member.UNION), today, judgement);
        var joined = typed.get(Member.JOINED_ON);
        var changed = typed.get(Member.CHANGED_ON);
        judgement.notBefore("joinedOn", joined, person.birthDate(), "member.refused.before_birth");
        judgement.notBefore("changedOn", changed, joined, "member.refused.before_joining");
        var details = Member.DETAILS.stream().filter(field -> shown.stream().anyMatch(each -> each.name().equals(field.name())))
                .toList();
        var member = new Member(known.map(Member::id).orElse(0L), person.id(),
                known.map(Member::details).orElse(Values.NONE).replacing(details, typed.proper(details, today)));
        return new Judged(person, member, before, changed != null ? changed : before.isEmpty() && joined != null ? joined : today);
    }

    private void judgeUnion(Long id, LocalDate today, Judgement judgement) {
        if (id == null) {
            return;
        }
        var union = unions.find(id);
        if (union.isEmpty()) {
            judgement.refuse("unionId", "member.refused.union_unknown");
            return;
        }
        var federations = books.current().parameter("union.kinds.federation", offices.own().district(), today);
        if (federations.filter(rule -> rule.words().contains(union.get().kind())).isPresent()) {
            judgement.advise("unionId", "member.advice.federation", union.get().name());
        }
    }

    private long keep(Values typed, Judged judged) {
        long person = people.save(judged.person(), Origin.DESK);
        long id = members.save(new Member(judged.member().id(), person, judged.member().details()), Origin.DESK);
        var now = judged.before();
        var then = new MemberStanding(
                MemberState.of(typed.text(Member.STATE)), typed.get(Member.UNION), EightGroup.of(typed.text(Member.EIGHT_GROUP)),
                Boolean.TRUE.equals(typed.get(Member.NEW_EMPLOYMENT)));
        if (now.filter(each -> each.state() == then.state()).isEmpty()) {
            members.enterState(id, judged.from(), then.state(), "", Origin.DESK);
        }
        if (now.filter(each -> each.unionId() == then.unionId()).isEmpty()) {
            members.enterUnion(id, judged.from(), then.unionId(), Origin.DESK);
        }
        if (now.filter(then::isOfSameGroup).isEmpty()) {
            members.enterGroup(id, judged.from(), then.eightGroup(), then.newEmployment(), Origin.DESK);
        }
        return id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String unionName(long id) {
        return unions.find(id).map(TradeUnion::name).orElse("");
    }
}
