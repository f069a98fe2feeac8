package cn.uniondesk.office.people;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Telephone;
import cn.uniondesk.office.values.HalfWidth;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes a person of what was typed. A person exists once: a number that is known already is that person, and a different
 * name under it is refused. Birth and sex come from the number; what was typed against it is refused, never overwritten.
 */
public final class PersonDesk {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}〇·.' -]{2,50}");

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
        var name = HalfWidth.of(draft.name()).replaceAll("[•‧・●．]", "·");
        if (name.isEmpty()) {
            judgement.refuse("name", "person.refused.name_missing");
        } else if (!NAME.matcher(name).matches()) {
            judgement.refuse("name", "person.refused.name");
        }
        // What the form does not show is read here, in the action that saves: an import may have changed it meanwhile.
        var present = known == 0 ? Optional.<Person>empty() : people.find(known);
        var type = Optional.ofNullable(draft.documentType()).or(() -> present.map(Person::documentType)).orElse(DocumentType.ID_CARD);
        var number = number(type, draft, needsDocument, today, judgement);
        judgement.notFuture("birthDate", draft.birthDate(), today);
        var mobile = draft.mobile() == null ? null : judgement.text("mobile", Telephone.read(draft.mobile()), Telephone::text);
        var same = number.flatMap(each -> people.withDocument(type, each.written()));
        same.filter(person -> person.id() != known).ifPresent(person -> {
            if (known != 0) {
                judgement.refuse("documentNumber", "person.refused.document_taken", person.name());
            } else if (!name.isEmpty() && !person.name().equals(name)) {
                judgement.refuse("name", "person.refused.other_name", person.name());
            }
        });
        var met = known == 0 ? same : Optional.<Person>empty();
        return new Person(
                same.map(Person::id).orElse(known), type, number.map(Number::written).orElse(null), name,
                number.flatMap(Number::sex).orElse(draft.sex() == null ? Sex.UNKNOWN : draft.sex()),
                number.flatMap(Number::birth).orElse(draft.birthDate()),
                kept(draft.nation(), met, present, Person::nation),
                kept(draft.politicalStatus(), met, present, Person::politicalStatus),
                kept(draft.education(), met, present, Person::education), kept(draft.health(), met, present, Person::health),
                kept(draft.disability(), met, present, Person::disability),
                kept(draft.maritalStatus(), met, present, Person::maritalStatus),
                kept(draft.residenceType(), met, present, Person::residenceType),
                kept(mobile, met, present, Person::mobile), kept(draft.otherContact(), met, present, Person::otherContact),
                kept(draft.address(), met, present, Person::address));
    }

    /** A document's number with what it says of its owner. */
    private record Number(String written, Optional<LocalDate> birth, Optional<Sex> sex) {}

    private static Optional<Number> number(
            DocumentType type, PersonDraft draft, boolean needed, LocalDate today, Judgement judgement) {
        if (draft.documentNumber().isBlank()) {
            if (needed) {
                judgement.require("documentNumber", "");
            } else {
                judgement.advise("documentNumber", "person.advice.no_document");
            }
            return Optional.empty();
        }
        if (!type.carriesCheckDigit()) {
            var written = HalfWidth.of(draft.documentNumber()).replace(" ", "").toUpperCase(Locale.ROOT);
            return Optional.of(new Number(written, Optional.empty(), Optional.empty()));
        }
        return judgement.read("documentNumber", identity(type, draft, today, judgement)).map(number -> {
            var sex = number.isMale() ? Sex.MALE : Sex.FEMALE;
            if (draft.birthDate() != null && !draft.birthDate().equals(number.birthDate())) {
                judgement.refuse("birthDate", "person.refused.birth_conflict", number.birthDate().toString());
            }
            if ((draft.sex() == Sex.MALE || draft.sex() == Sex.FEMALE) && draft.sex() != sex) {
                judgement.refuse("sex", "person.refused.sex_conflict." + sex.name().toLowerCase(Locale.ROOT));
            }
            return new Number(number.text(), Optional.of(number.birthDate()), Optional.of(sex));
        });
    }

    private static Reading<IdentityNumber> identity(
            DocumentType type, PersonDraft draft, LocalDate today, Judgement judgement) {
        var reading = IdentityNumber.read(draft.documentNumber(), today);
        reading.value().map(DocumentType::of).filter(read -> read != type).ifPresent(read ->
                judgement.refuse("documentType", "person.refused.document_type." + read.name().toLowerCase(Locale.ROOT)));
        return reading;
    }

    /** A blank never erases what is known of a person who is met again in another role; null is what no form showed. */
    private static String kept(String typed, Optional<Person> met, Optional<Person> present, Function<Person, String> what) {
        if (typed == null) {
            return present.or(() -> met).map(what).orElse("");
        }
        return typed.isBlank() ? met.map(what).orElse("") : typed.strip();
    }
}
