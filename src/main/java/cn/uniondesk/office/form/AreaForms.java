package cn.uniondesk.office.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an area of work brings to the printing of forms: its forms with their fillers, and the kinds of record they are about. */
public interface AreaForms {

    List<FormFilling> forms();

    /** The kinds that this area brings; its forms may be about another area's too. */
    default List<SubjectKind> subjects() {
        return List.of();
    }

    /** The record of one of this area's kinds that people call by a number; empty where there is none. */
    default Optional<PaperSubject> numbered(SubjectKind kind, String number, LocalDate on) {
        return Optional.empty();
    }

    /** What people call a record of one of this area's kinds; empty where it is gone. */
    default Optional<String> number(PaperSubject subject) {
        return Optional.empty();
    }
}
