package cn.uniondesk.office.people.ledger;

import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.values.Origin;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody as an import sees them: whom the store knows, and over them whom the file adds and changes. A preview writes
 * nothing, and numbers whom it adds from -1 down; an import writes as it goes. Both answer alike.
 */
public final class PeopleOverlay {

    /** From so many questions on, the numbers of the store are read at once, so that who is new is not asked for. */
    private static final int MANY = 100;

    private final People store;
    private final boolean writes;
    private final boolean remembers;
    private final Map<Long, Person> touched = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Person> ahead = new HashMap<>();
    private final Set<String> expected = new HashSet<>();
    private RowsSoFar known;
    private int asked;
    private long last;

    /** @param remembers whether a person may come again in the same file; if not, nothing is kept of those who were added */
    public PeopleOverlay(People store, boolean writes, boolean remembers) {
        this.store = store;
        this.writes = writes;
        this.remembers = remembers;
    }

    /** Reads at once whom the store knows by these numbers; rows about them come next. */
    public Collection<Person> expect(Collection<String> coming) {
        ahead.clear();
        expected.clear();
        if (asked + coming.size() > MANY) {
            readNumbers();
            expected.addAll(coming);
            var there = coming.stream().filter(number -> known.has(Hashes.of(number))).toList();
            if (!there.isEmpty()) {
                store.numbered(there).forEach(person -> ahead.put(key(person.documentType(), person.documentNumber()), person));
            }
        }
        return List.copyOf(ahead.values());
    }

    public Optional<Person> withDocument(DocumentType type, String number) {
        var here = numbers.get(key(type, number));
        if (here != null) {
            return Optional.of(touched.get(here));
        }
        var there = expected.contains(number) ? Optional.ofNullable(ahead.get(key(type, number)))
                : isNew(number) ? Optional.<Person>empty() : store.withDocument(type, number);
        return there.map(person -> touched.getOrDefault(person.id(), person));
    }

    private boolean isNew(String number) {
        if (++asked > MANY) {
            readNumbers();
        }
        return known != null && !known.has(Hashes.of(number));
    }

    private void readNumbers() {
        if (known == null) {
            known = new RowsSoFar();
            store.documents((type, number) -> known.put(Hashes.of(number), 0));
        }
    }

    public Map<Long, Person> findAll(Collection<Long> ids) {
        var others = new HashSet<>(ids);
        others.removeAll(touched.keySet());
        others.removeIf(id -> id < 0);
        var all = new HashMap<>(others.isEmpty() ? Map.of() : store.findAll(others));
        ids.stream().filter(touched::containsKey).forEach(id -> all.put(id, touched.get(id)));
        return all;
    }

    public long save(Person person, Origin origin) {
        long id = writes ? store.save(person, origin) : person.id() == 0 ? --last : person.id();
        if (remembers) {
            touched.put(id, person.known(id));
            if (person.documentNumber() != null) {
                numbers.put(key(person.documentType(), person.documentNumber()), id);
            }
        }
        return id;
    }

    private static String key(DocumentType type, String number) {
        return type + " " + number;
    }
}
