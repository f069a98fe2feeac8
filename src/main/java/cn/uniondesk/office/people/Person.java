package cn.uniondesk.office.people;

import java.time.LocalDate;

/**
 * 人: exists once in the office, whatever roles (member, head of a household, payee, student) the person has.
 * Unknown texts are empty, unknown dates are null.
 *
 * @param id 0 for a person not yet stored
 * @param documentNumber 证件号码, null where none is known; unique together with its type
 */
public record Person(
        long id,
        DocumentType documentType,
        String documentNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        String nation,
        String politicalStatus,
        String education,
        String health,
        String disability,
        String maritalStatus,
        String residenceType,
        String mobile,
        String otherContact,
        String address) {

    /** The same person under the id by which the office knows them. */
    public Person known(long as) {
        return new Person(
                as, documentType, documentNumber, name, sex, birthDate, nation, politicalStatus, education, health, disability,
                maritalStatus, residenceType, mobile, otherContact, address);
    }

    /** A person of whom only the document and the name are known. */
    public static Person named(DocumentType type, String number, String name, Sex sex, LocalDate birthDate) {
        return new Person(0, type, number, name, sex, birthDate, "", "", "", "", "", "", "", "", "", "");
    }
}
