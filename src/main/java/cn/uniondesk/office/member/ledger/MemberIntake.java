package cn.uniondesk.office.member.ledger;

import cn.uniondesk.office.intake.Beginnings;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.intake.declared.FieldReader;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.org.ledger.KnownUnions;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.ledger.PersonIntake;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** 会员名册: a row is one person's membership; state, union and group become histories. */
final class MemberIntake implements RowIntake {

    /** Group words of ledgers that are new forms of employment but none of the eight groups. */
    private static final String NEW_EMPLOYMENT = "新就业形态";

    private final CellReader cells;
    private final FieldReader reader;
    private final PersonIntake persons;
    private final MembersOverlay members;
    private final KnownUnions unions;
    private final RowsSoFar seen = new RowsSoFar();

    MemberIntake(CellReader cells, PersonIntake persons, MembersOverlay members, KnownUnions unions) {
        this.cells = cells;
        this.reader = new FieldReader(cells, Map.of());
        this.persons = persons;
        this.members = members;
        this.unions = unions;
    }

    @Override
    public void expect(List<LedgerRow> rows, Map<String, LedgerColumn> columns) {
        members.expect(persons.expect(rows, columns).stream().map(Person::id).toList(), cells.today());
    }

    /** What the row says of the membership; parts that it does not speak of are null. */
    private record Said(
            Values details, Long union, MemberState state, LocalDate stateFrom, EightGroup group, Boolean newEmployment) {}

    @Override
    public RowJudgement take(JudgedRow draft) {
        var person = persons.read(draft);
        var said = read(draft);
        if (draft.isHeld()) {
            return RowJudgement.HELD;
        }
        if (seen.isRepeated(draft, Hashes.of(PersonIntake.key(person)), "idNumber", draft.shown("idNumber"))) {
            return RowJudgement.REPEATED;
        }
        var known = persons.known(draft, person);
        return draft.isHeld() ? RowJudgement.HELD : store(draft, known, person, said);
    }

    private Said read(JudgedRow draft) {
        var union = union(draft);
        var details = reader.read(draft, Member.DETAILS);
        var group = cells.constant(draft, "eightGroup", "member.group", EightGroup.class);
        var newEmployment = cells.flag(draft, "newEmployment");
        var state = cells.constant(draft, "state", "member.state", MemberState.class);
        return new Said(
                details, union, state.orElse(null), cells.day(draft, "stateFrom", true), group.orElse(null),
                newEmployment == null && details.text(Member.EMPLOYMENT).equals(NEW_EMPLOYMENT) ? Boolean.TRUE : newEmployment);
    }

    private Long union(JudgedRow draft) {
        var name = cells.text(draft, "union");
        if (name.isEmpty()) {
            draft.hold(Hold.VALUE_MISSING, "union");
            return null;
        }
        var union = unions.named(name);
        if (union.isEmpty()) {
            draft.holdProposing(Hold.UNION_UNKNOWN, "union", unions.near(name), name);
        }
        union.ifPresent(id -> draft.says("union", id));
        return union.orElse(null);
    }

    private RowJudgement store(JudgedRow draft, Optional<Person> known, Person person, Said said) {
        var stored = persons.store(draft, known, person);
        var member = known.isEmpty() ? Optional.<Member>empty() : members.ofPerson(stored.id());
        if (member.isEmpty()) {
            create(draft.origin(), stored.id(), said);
            return RowJudgement.CREATED;
        }
        boolean changed = merge(draft.origin(), member.get(), said) | stored.changed();
        return RowJudgement.known(changed);
    }

    private void create(Origin origin, long personId, Said said) {
        long id = members.save(new Member(0, personId, said.details()), origin);
        var joined = said.details().get(Member.JOINED_ON);
        var since = joined == null ? Beginnings.UNKNOWN : joined;
        var state = said.state() == null ? MemberState.NORMAL : said.state();
        boolean hasChanged = said.stateFrom() != null && said.stateFrom().isAfter(since) && state != MemberState.NORMAL;
        members.enterState(id, since, hasChanged ? MemberState.NORMAL : state, origin);
        if (hasChanged) {
            members.enterState(id, said.stateFrom(), state, origin);
        }
        members.enterUnion(id, since, said.union(), origin);
        members.enterGroup(
                id, since, said.group() == null ? EightGroup.NONE : said.group(), Boolean.TRUE.equals(said.newEmployment()),
                origin);
    }

    private boolean merge(Origin origin, Member known, Said said) {
        var merged = new Member(known.id(), known.personId(), said.details().over(known.details()));
        boolean changed = !merged.equals(known);
        if (changed) {
            members.save(merged, origin);
        }
        return enter(origin, known.id(), members.standing(known.id(), cells.today()), said) | changed;
    }

    /** What a later ledger says otherwise holds from the day of the import, or from the day that it names. */
    private boolean enter(Origin origin, long id, Optional<MemberStanding> now, Said said) {
        var today = cells.today();
        var state = now.map(MemberStanding::state).orElse(null);
        boolean newState = said.state() != null && said.state() != state;
        if (newState) {
            members.enterState(id, said.stateFrom() == null ? today : said.stateFrom(), said.state(), origin);
        }
        boolean newUnion = now.isEmpty() || !Objects.equals(now.get().unionId(), said.union());
        if (newUnion) {
            members.enterUnion(id, today, said.union(), origin);
        }
        var group = Merging.said(said.group(), now.map(MemberStanding::eightGroup).orElse(EightGroup.NONE));
        boolean mark = Merging.said(said.newEmployment(), now.map(MemberStanding::newEmployment).orElse(false));
        boolean newGroup = now.isEmpty() || now.get().eightGroup() != group || now.get().newEmployment() != mark;
        if (newGroup) {
            members.enterGroup(id, today, group, mark, origin);
        }
        return newState || newUnion || newGroup;
    }
}
