package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonHit;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Everybody, in table {@code person}. */
public final class PersonTable implements People {

    private final Session session;
    private final RecordWriter writer;
    private final Pinyin pinyin;
    private final StoredFields stored;

    public PersonTable(Session session, RecordWriter writer, Pinyin pinyin) {
        this.session = session;
        this.writer = writer;
        this.pinyin = pinyin;
        this.stored = new StoredFields(PERSON, Person.DETAILS);
    }

    @Override
    public Optional<Person> find(long id) {
        return session.query(db -> db.fetchOptional(PERSON, PERSON.ID.eq(id)).map(this::person));
    }

    @Override
    public Optional<Person> withDocument(DocumentType type, String number) {
        return session.query(db -> db.fetchOptional(
                        PERSON, PERSON.DOCUMENT_TYPE.eq(Codes.code(type)).and(PERSON.DOCUMENT_NUMBER.eq(number)))
                .map(this::person));
    }

    @Override
    public List<Person> numbered(Collection<String> numbers) {
        return session.query(db -> db.fetch(PERSON, Among.of(PERSON.DOCUMENT_NUMBER, numbers)).map(this::person));
    }

    @Override
    public Map<Long, Person> findAll(Collection<Long> ids) {
        return session.query(db -> db.selectFrom(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(PERSON.ID, this::person));
    }

    @Override
    public void documents(BiConsumer<DocumentType, String> reader) {
        session.query(db -> {
            try (var rows = db.select(PERSON.DOCUMENT_TYPE, PERSON.DOCUMENT_NUMBER)
                    .from(PERSON)
                    .where(PERSON.DOCUMENT_NUMBER.isNotNull())
                    .fetchLazy()) {
                rows.forEach(row -> reader.accept(Codes.constant(DocumentType.class, row.value1()), row.value2()));
            }
            return null;
        });
    }

    @Override
    public long save(Person person, Origin origin) {
        return writer.save(PERSON, person.id(), row(person), origin);
    }

    @Override
    public List<PersonHit> search(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        // What no index finds is looked for among all names, which are read once.
        var within = NameSearch.within(text).map(fits -> PERSON.ID.in(within(fits, limit)));
        return session.query(db -> {
            var found = new LinkedHashMap<Long, Person>();
            for (var way : Stream.concat(NameSearch.ways(text).stream(), within.stream()).toList()) {
                if (found.size() >= limit) {
                    break;
                }
                db.selectFrom(PERSON).where(way).limit(limit).forEach(row -> {
                    if (found.size() < limit) {
                        found.putIfAbsent(row.getId(), person(row));
                    }
                });
            }
            var roles = roles(db, found.keySet());
            return found.values().stream()
                    .map(person -> new PersonHit(person, roles.getOrDefault(person.id(), List.of())))
                    .toList();
        });
    }

    /** How everybody is called. */
    private record Names(long[] ids, String[] names, String[] otherReadings) {}

    private List<Long> within(BiPredicate<String, String> fits, int limit) {
        var all = session.kept(
                DSL.select(PERSON.ID, PERSON.NAME, PERSON.OTHER_READINGS).from(PERSON).orderBy(PERSON.NAME, PERSON.ID),
                rows -> new Names(
                        rows.stream().mapToLong(row -> row.value1()).toArray(),
                        rows.stream().map(row -> row.value2()).toArray(String[]::new),
                        rows.stream().map(row -> row.value3()).toArray(String[]::new)));
        return IntStream.range(0, all.ids().length)
                .filter(place -> fits.test(all.names()[place], all.otherReadings()[place]))
                .limit(limit)
                .mapToObj(place -> all.ids()[place])
                .toList();
    }

    private static Map<Long, List<RecordRef>> roles(DSLContext db, Collection<Long> people) {
        var roles = new LinkedHashMap<Long, List<RecordRef>>();
        if (people.isEmpty()) {
            return roles;
        }
        db.select(MEMBER.PERSON_ID, MEMBER.ID, MEMBER.CARD_NUMBER)
                .from(MEMBER)
                .where(MEMBER.PERSON_ID.in(people))
                .forEach(row -> roles.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new RecordRef(RecordType.MEMBER, row.value2(), row.value3())));
        db.select(HOUSEHOLD_MEMBER.PERSON_ID, HOUSEHOLD.ID, HOUSEHOLD.NUMBER)
                .from(HOUSEHOLD_MEMBER)
                .join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
                .where(HOUSEHOLD_MEMBER.PERSON_ID.in(people))
                .union(db.select(HOUSEHOLD.HEAD_PERSON_ID, HOUSEHOLD.ID, HOUSEHOLD.NUMBER)
                        .from(HOUSEHOLD)
                        .where(HOUSEHOLD.HEAD_PERSON_ID.in(people)))
                .forEach(row -> roles.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new RecordRef(RecordType.HOUSEHOLD, row.value2(), row.value3())));
        return roles;
    }

    private Map<Field<?>, Object> row(Person person) {
        var syllables = pinyin.syllables(person.name());
        var initials = pinyin.initials(person.name());
        var row = new LinkedHashMap<>(stored.row(person.details()));
        row.put(PERSON.DOCUMENT_TYPE, Codes.code(person.documentType()));
        row.put(PERSON.DOCUMENT_NUMBER, person.documentNumber());
        row.put(PERSON.DOCUMENT_TAIL, NameSearch.tail(person.documentNumber()));
        row.put(PERSON.NAME, person.name());
        row.put(PERSON.NAME_PINYIN, syllables);
        row.put(PERSON.NAME_INITIALS, initials);
        row.put(PERSON.OTHER_READINGS, NameSearch.others(initials, syllables));
        row.put(PERSON.SEX, Codes.code(person.sex()));
        row.put(PERSON.BIRTH_DATE, person.birthDate());
        row.put(PERSON.MOBILE_TAIL, NameSearch.tail(person.mobile()));
        return row;
    }

    private Person person(PersonRecord row) {
        return new Person(
                row.getId(), Codes.constant(DocumentType.class, row.getDocumentType()), row.getDocumentNumber(), row.getName(),
                Codes.constant(Sex.class, row.getSex()), row.getBirthDate(), stored.read(row));
    }
}
