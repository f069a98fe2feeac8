package cn.uniondesk.office.people;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.HalfWidth;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a person of what was typed. A person exists once: a number that is known already is that person, and a different
 * name under it is refused. Birth and sex come from the number; what was typed against it is refused, never overwritten.
 */
public final class PersonDesk {

    private final People people;

    public PersonDesk(People people) {
        this.people = people;
    }

    /**
     * The person to save; only meaningful where the judgement stands.
     *
     * @param known id of the person whom the form shows, 0 for somebody new
     */
    public Person judge(PersonDraft draft, long known, boolean needsDocument, LocalDate today, Judgement judgement) {
        judgement.refuse(draft.typed().wrong(draft.shown(), today));
        var name = Person.NAME.proper(draft.typed().text(Person.NAME), today);
        // What the form does not show is read here, in the action that saves: an import may have changed it meanwhile.
        var present = known == 0 ? Optional.<Person>empty() : people.find(known);
        var type = draft.documentType().or(() -> present.map(Person::documentType)).orElse(DocumentType.ID_CARD);
        var number = number(type, draft, needsDocument, today, judgement);
        var same = number.flatMap(each -> people.withDocument(type, each.written()));
        same.filter(person -> person.id() != known).ifPresent(person -> {
            if (known != 0) {
                judgement.refuse("documentNumber", "person.refused.document_taken", person.name());
            } else if (!name.isEmpty() && !person.name().equals(name)) {
                judgement.refuse("name", "person.refused.other_name", person.name());
            }
        });
        var said = draft.typed().proper(draft.details(), today);
        // A blank never erases what is known of a person who is met again in another role.
        var details = known == 0
                ? said.over(same.map(Person::details).orElse(Values.NONE))
                : present.map(Person::details).orElse(Values.NONE).replacing(draft.details(), said);
        return new Person(
                same.map(Person::id).orElse(known), type, number.map(Number::written).orElse(null), name,
                number.flatMap(Number::sex).or(draft::sex).orElse(Sex.UNKNOWN),
                number.flatMap(Number::birth).orElse(draft.birthDate()), details);
    }

    /** A document's number with what it says of its owner. */
    private record Number(String written, Optional<LocalDate> birth, Optional<Sex> sex) {}

    private static Optional<Number> number(
            DocumentType type, PersonDraft draft, boolean needed, LocalDate today, Judgement judgement) {
        var typed = draft.typed().text(Person.DOCUMENT_NUMBER);
        if (typed.isBlank()) {
            if (needed) {
                judgement.require("documentNumber", "");
            } else {
                judgement.advise("documentNumber", "person.advice.no_document");
            }
            return Optional.empty();
        }
        if (!type.carriesCheckDigit()) {
            var written = HalfWidth.of(typed).replace(" ", "").toUpperCase(Locale.ROOT);
            return Optional.of(new Number(written, Optional.empty(), Optional.empty()));
        }
        return judgement.read("documentNumber", identity(type, draft, today, judgement)).map(number -> {
            var sex = number.isMale() ? Sex.MALE : Sex.FEMALE;
            if (draft.birthDate() != null && !draft.birthDate().equals(number.birthDate())) {
                judgement.refuse("birthDate", "person.refused.birth_conflict", number.birthDate().toString());
            }
            if (draft.sex().filter(stated -> stated != sex && (stated == Sex.MALE || stated == Sex.FEMALE)).isPresent()) {
                judgement.refuse("sex", "person.refused.sex_conflict." + sex.name().toLowerCase(Locale.ROOT));
            }
            return new Number(number.text(), Optional.of(number.birthDate()), Optional.of(sex));
        });
    }

    private static Reading<IdentityNumber> identity(
            DocumentType type, PersonDraft draft, LocalDate today, Judgement judgement) {
        var reading = IdentityNumber.read(draft.typed().text(Person.DOCUMENT_NUMBER), today);
        reading.value().map(DocumentType::of).filter(read -> read != type).ifPresent(read ->
                judgement.refuse("documentType", "person.refused.document_type." + read.name().toLowerCase(Locale.ROOT)));
        return reading;
    }
}
