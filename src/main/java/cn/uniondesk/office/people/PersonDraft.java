package cn.uniondesk.office.people;

import java.time.LocalDate;

/**
 * A person as typed into a form. Numbers are as typed; unknown days are null. A text that is null is one that the form does
 * not show: it stays as it is.
 *
 * @param documentNumber empty where none is known
 * @param sex null where it was left to the number
 */
public record PersonDraft(
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

    /** A person of whom only document, name and telephone are typed. */
    public static PersonDraft brief(DocumentType type, String number, String name, String mobile) {
        return new PersonDraft(type, number, name, null, null, "", "", "", "", "", "", "", mobile, "", "");
    }

    public static PersonDraft of(Person person) {
        return new PersonDraft(
                person.documentType(), person.documentNumber() == null ? "" : person.documentNumber(), person.name(),
                person.sex(), person.birthDate(), person.nation(), person.politicalStatus(), person.education(),
                person.health(), person.disability(), person.maritalStatus(), person.residenceType(), person.mobile(),
                person.otherContact(), person.address());
    }
}
