package cn.uniondesk.office.household.ledger;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.scheme.SchemeJudgement;
import cn.uniondesk.office.household.scheme.SchemeJudgements;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The household files as an import sees them: those of the store, and over them the files, members and states that the
 * ledger adds. A file comes once in a ledger, so its causes and decisions are those of the store. A preview writes nothing.
 */
final class HouseholdsOverlay {

    private final Households store;
    private final SchemeJudgements schemes;
    private final boolean writes;
    private final Set<Long> addedFiles = new HashSet<>();
    private final Map<Long, Household> touched = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, List<HouseholdMember>> added = new HashMap<>();
    private final Map<Long, HouseholdMember> changed = new HashMap<>();
    private final Map<Long, Set<Long>> filesOf = new HashMap<>();
    private final Map<Long, List<Entered>> states = new HashMap<>();
    private long last;

    private record Entered(LocalDate from, HouseholdState state) {}

    HouseholdsOverlay(Households store, SchemeJudgements schemes, boolean writes) {
        this.store = store;
        this.schemes = schemes;
        this.writes = writes;
    }

    Optional<Household> numbered(String number) {
        var here = numbers.get(number);
        return here != null ? Optional.of(touched.get(here))
                : store.numbered(number).map(file -> touched.getOrDefault(file.id(), file));
    }

    /** The file on which this person is a member living there and that is on file on the day, the oldest of several. */
    Optional<Household> onFileWith(long personId, LocalDate on) {
        var known = personId < 0 ? Optional.<Household>empty()
                : store.onFileWith(personId, on).filter(file -> isOnFile(file.id(), on));
        var here = filesOf.getOrDefault(personId, Set.of()).stream()
                .map(touched::get)
                .filter(file -> isOnFile(file.id(), on))
                .filter(file -> file.headPersonId() == personId || members(file.id()).stream()
                        .anyMatch(member -> member.personId() == personId && member.livesThere(on)));
        return Stream.concat(known.stream(), here).min(Comparator.comparing(Household::filedOn));
    }

    private boolean isOnFile(long id, LocalDate on) {
        return state(id, on).filter(HouseholdState.ON_FILE::equals).isPresent();
    }

    /** The state of the day; of several entered for one day the last. */
    Optional<HouseholdState> state(long id, LocalDate on) {
        var here = states.getOrDefault(id, List.of()).stream()
                .filter(each -> !each.from().isAfter(on))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .map(Entered::state);
        return here.or(() -> id < 0 ? Optional.empty() : store.state(id, on));
    }

    List<HouseholdMember> members(long id) {
        var all = new ArrayList<HouseholdMember>();
        if (!addedFiles.contains(id)) {
            all.addAll(store.members(id));
        }
        added.getOrDefault(id, List.of()).stream()
                .filter(member -> all.stream().noneMatch(each -> each.id() == member.id()))
                .forEach(all::add);
        all.replaceAll(member -> changed.getOrDefault(member.id(), member));
        return all;
    }

    long save(Household file, Origin origin) {
        long id = writes ? store.save(file, origin) : file.id() == 0 ? --last : file.id();
        if (file.id() == 0) {
            addedFiles.add(id);
        }
        touched.put(id, file.known(id));
        numbers.put(file.number(), id);
        filesOf.computeIfAbsent(file.headPersonId(), _ -> new LinkedHashSet<>()).add(id);
        return id;
    }

    void saveMember(HouseholdMember member, Origin origin) {
        long id = writes ? store.saveMember(member, origin) : member.id() == 0 ? --last : member.id();
        var saved = member.known(id);
        if (member.id() == 0) {
            added.computeIfAbsent(member.householdId(), _ -> new ArrayList<>()).add(saved);
            touch(member.householdId());
            filesOf.computeIfAbsent(member.personId(), _ -> new LinkedHashSet<>()).add(member.householdId());
        } else {
            changed.put(id, saved);
        }
    }

    private void touch(long id) {
        if (id > 0) {
            touched.computeIfAbsent(id, known -> store.find(known).orElseThrow());
        }
    }

    void enterState(long id, LocalDate from, HouseholdState state, Origin origin) {
        if (writes) {
            store.enterState(id, from, state, "", origin);
        }
        states.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Entered(from, state));
    }

    Optional<Causes> causes(long id, LocalDate on) {
        return store.causes(id, on);
    }

    void enterCauses(long id, LocalDate from, Causes causes, Origin origin) {
        if (writes) {
            store.enterCauses(id, from, causes, origin);
        }
    }

    Optional<Decision> decision(long id, LocalDate on) {
        return store.decision(id, on);
    }

    void decide(Decision decision, Origin origin) {
        if (writes) {
            store.decide(decision, origin);
        }
    }

    void judge(SchemeJudgement judgement, Origin origin) {
        if (writes) {
            schemes.add(judgement, origin);
        }
    }
}
