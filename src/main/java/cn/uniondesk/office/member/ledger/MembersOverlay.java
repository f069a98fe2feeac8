package cn.uniondesk.office.member.ledger;

import cn.uniondesk.office.member.EightGroup;
import cn.uniondesk.office.member.Member;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The member register as an import sees it. A person comes once in a member ledger, so nothing is kept of what the file
 * adds; a preview writes nothing.
 */
public final class MembersOverlay {

    private final Members store;
    private final boolean writes;
    private final Map<Long, Optional<Member>> ahead = new HashMap<>();
    private final Map<Long, MemberStanding> standings = new HashMap<>();
    private long last;

    public MembersOverlay(Members store, boolean writes) {
        this.store = store;
        this.writes = writes;
    }

    /** Reads at once how these people stand on the day; each comes once among the rows that follow. */
    void expect(Collection<Long> people, LocalDate on) {
        ahead.clear();
        standings.clear();
        if (!people.isEmpty()) {
            var members = store.ofPersons(people);
            people.forEach(person -> ahead.put(person, Optional.ofNullable(members.get(person))));
            standings.putAll(store.standings(members.values().stream().map(Member::id).toList(), on));
        }
    }

    public Optional<Member> ofPerson(long personId) {
        return ahead.containsKey(personId) ? ahead.get(personId) : personId < 0 ? Optional.empty() : store.ofPerson(personId);
    }

    public Optional<MemberStanding> standing(long memberId, LocalDate on) {
        return standings.containsKey(memberId) ? Optional.of(standings.get(memberId)) : store.standing(memberId, on);
    }

    long save(Member member, Origin origin) {
        return writes ? store.save(member, origin) : member.id() == 0 ? --last : member.id();
    }

    void enterState(long memberId, LocalDate from, MemberState state, Origin origin) {
        if (writes) {
            store.enterState(memberId, from, state, "", origin);
        }
    }

    void enterUnion(long memberId, LocalDate from, long unionId, Origin origin) {
        if (writes) {
            store.enterUnion(memberId, from, unionId, origin);
        }
    }

    void enterGroup(long memberId, LocalDate from, EightGroup group, boolean newEmployment, Origin origin) {
        if (writes) {
            store.enterGroup(memberId, from, group, newEmployment, origin);
        }
    }
}
