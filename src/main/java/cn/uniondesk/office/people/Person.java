package cn.uniondesk.office.people;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.Mask;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 人: exists once in the office, whatever roles (member, head of a household, payee, student) the person has.
 *
 * @param id 0 for a person not yet stored
 * @param documentNumber 证件号码, null where none is known; unique together with its type
 * @param birthDate null where unknown
 * @param details what describes the person: the values of {@link #DETAILS}
 */
public record Person(
        long id, DocumentType documentType, String documentNumber, String name, Sex sex, LocalDate birthDate, Values details) {

    public static final RecordField<String> NAME = RecordField.person("name").required();
    public static final RecordField<String> DOCUMENT_TYPE = RecordField.code("documentType", "document.type");
    public static final RecordField<String> DOCUMENT_NUMBER =
            RecordField.text("documentNumber", 40).masked(Mask.IDENTITY_NUMBER);
    public static final RecordField<String> SEX = RecordField.code("sex", "sex");
    public static final RecordField<LocalDate> BIRTH_DATE = RecordField.event("birthDate");
    public static final RecordField<String> NATION = RecordField.word("nation", "nation", 40);
    public static final RecordField<String> POLITICAL_STATUS = RecordField.word("politicalStatus", "political", 40);
    public static final RecordField<String> EDUCATION = RecordField.word("education", "education", 40);
    public static final RecordField<String> HEALTH = RecordField.word("health", "health", 80);
    public static final RecordField<String> DISABILITY = RecordField.word("disability", "disability", 80);
    public static final RecordField<String> MARITAL_STATUS = RecordField.word("maritalStatus", "marital", 40);
    public static final RecordField<String> RESIDENCE_TYPE = RecordField.word("residenceType", "residence", 40);
    public static final RecordField<String> MOBILE = RecordField.telephone("mobile");
    public static final RecordField<String> OTHER_CONTACT = RecordField.text("otherContact", 80);
    public static final RecordField<String> ADDRESS = RecordField.text("address", 300);

    public static final List<RecordField<?>> DETAILS = List.of(NATION, POLITICAL_STATUS, EDUCATION, HEALTH, DISABILITY,
            MARITAL_STATUS, RESIDENCE_TYPE, MOBILE, OTHER_CONTACT, ADDRESS);

    public static final Declaration DECLARATION = Declaration.of("person", NAME, DOCUMENT_TYPE, DOCUMENT_NUMBER, SEX,
            BIRTH_DATE, NATION, POLITICAL_STATUS, EDUCATION, HEALTH, DISABILITY, MARITAL_STATUS, RESIDENCE_TYPE, MOBILE,
            OTHER_CONTACT, ADDRESS);

    /** A person of whom only the document and the name are known. */
    public static Person named(DocumentType type, String number, String name, Sex sex, LocalDate birthDate) {
        return new Person(0, type, number, name, sex, birthDate, Values.NONE);
    }

    /** The same person under the id by which the office knows them. */
    public Person known(long as) {
        return new Person(as, documentType, documentNumber, name, sex, birthDate, details);
    }

    /** Empty where nothing is known. */
    public String text(RecordField<String> detail) {
        return details.text(detail);
    }

    public String mobile() {
        return text(MOBILE);
    }

    public String address() {
        return text(ADDRESS);
    }

    /** All that is known, by the declared fields. */
    public Values values() {
        return details.with(NAME, name).with(DOCUMENT_TYPE, code(documentType)).with(DOCUMENT_NUMBER, documentNumber)
                .with(SEX, code(sex)).with(BIRTH_DATE, birthDate);
    }

    /** What a form of somebody new says before anything is typed. */
    public static Values blank() {
        return Values.NONE.with(DOCUMENT_TYPE, code(DocumentType.ID_CARD));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
