package cn.uniondesk.office.people;

import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person as typed into a form.
 *
 * @param shown fields of the person that the form has; what it does not show stays as it is
 */
public record PersonDraft(Values typed, List<RecordField<?>> shown) {

    public PersonDraft {
        // A form may ask for more than the office does of everybody; what is wrong with a value is the office's to say.
        var names = shown.stream().map(RecordField::name).toList();
        shown = Person.DECLARATION.fields().stream().filter(field -> names.contains(field.name())).toList();
    }

    Optional<DocumentType> documentType() {
        return constant(DocumentType.class, Person.DOCUMENT_TYPE);
    }

    /** Empty where it was left to the number. */
    Optional<Sex> sex() {
        return constant(Sex.class, Person.SEX);
    }

    LocalDate birthDate() {
        return typed.get(Person.BIRTH_DATE);
    }

    /** Those of the shown fields that only describe the person. */
    List<RecordField<?>> details() {
        return Person.DETAILS.stream().filter(shown::contains).toList();
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, RecordField<String> field) {
        return Optional.of(typed.text(field)).filter(code -> !code.isEmpty())
                .map(code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)));
    }
}
