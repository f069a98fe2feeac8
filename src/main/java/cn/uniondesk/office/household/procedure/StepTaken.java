package cn.uniondesk.office.household.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * A step as it was taken. Texts that a step does not ask for are empty.
 *
 * @param to the stage that it led to
 * @param until last day of a public notice, else null
 * @param handlers who did it (经办人、入户人员、参会人)
 * @param documentNumber 会议纪要、批复 or 告知书 number
 * @param place where a notice hangs or a meeting was held
 * @param phone telephone for objections
 * @param reason a code of the list {@code closing.reason}
 * @param note what was found, said or resolved
 * @param overrideReason why a rule that warns was not followed
 */
public record StepTaken(
        long id,
        long proceedingId,
        Step step,
        Stage to,
        LocalDate on,
        LocalDate until,
        List<String> handlers,
        String documentNumber,
        String place,
        String phone,
        String reason,
        String note,
        String overrideReason) {

    public StepTaken {
        handlers = handlers.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** A step of which only the day and who did it are to be told. */
    public static StepTaken of(Step step, LocalDate on, String... handlers) {
        return new StepTaken(0, 0, step, null, on, null, List.of(handlers), "", "", "", "", "", "");
    }

    public StepTaken document(String number) {
        return new StepTaken(id, proceedingId, step, to, on, until, handlers, number, place, phone, reason, note, overrideReason);
    }

    public StepTaken notice(LocalDate lastDay, String where, String telephone) {
        return new StepTaken(
                id, proceedingId, step, to, on, lastDay, handlers, documentNumber, where, telephone, reason, note,
                overrideReason);
    }

    public StepTaken because(String code, String words) {
        return new StepTaken(
                id, proceedingId, step, to, on, until, handlers, documentNumber, place, phone, code, words, overrideReason);
    }

    public StepTaken overriding(String why) {
        return new StepTaken(
                id, proceedingId, step, to, on, until, handlers, documentNumber, place, phone, reason, note, why);
    }

    StepTaken leading(long proceeding, Stage stage) {
        return new StepTaken(
                id, proceeding, step, stage, on, until, handlers, documentNumber, place, phone, reason, note, overrideReason);
    }

    boolean lacks(Detail detail) {
        return switch (detail) {
            case HANDLERS -> handlers.isEmpty();
            case DOCUMENT -> documentNumber.isBlank();
            case UNTIL -> until == null;
            case PLACE -> place.isBlank();
            case PHONE -> phone.isBlank();
            case NOTE -> note.isBlank();
            case REASON -> reason.isBlank();
        };
    }
}
