package cn.uniondesk.office.people;

import cn.uniondesk.office.values.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Everybody whom the office knows. */
public interface People {

    Optional<Person> find(long id);

    Optional<Person> withDocument(DocumentType type, String number);

    /** Those whose document, of whatever type, bears one of the numbers. */
    List<Person> numbered(Collection<String> numbers);

    Map<Long, Person> findAll(Collection<Long> ids);

    /** Hands out the kind and number of every document, read at once. */
    void documents(BiConsumer<DocumentType, String> reader);

    /** Adds or changes the person; returns the id. */
    long save(Person person, Origin origin);

    /** Search by name, pinyin, initials, number (whole or tail) or telephone; each hit with its roles. */
    List<PersonHit> search(String text, int limit);
}
