package cn.uniondesk.office.form;

import cn.uniondesk.office.reading.Advice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A form with what fills it.
 *
 * @param about fills it from one record
 * @param blank the empty form, with the lists of the day
 * @param together one paper for several records, where the form has one
 * @param comparing whether what it prints agrees with the books
 */
public record FormFilling(Form form, About about, Blank blank, Together together, Comparing comparing) {

    /** The papers about a record as of a day; none where the record is gone or has nothing of the kind. */
    @FunctionalInterface
    public interface About {
        List<? extends FormContent> of(PaperSubject subject, LocalDate on, Imprint imprint);
    }

    @FunctionalInterface
    public interface Blank {
        FormContent of(LocalDate on, Imprint imprint);
    }

    /** Empty where each record has a paper of its own. */
    @FunctionalInterface
    public interface Together {
        Optional<FormContent> of(List<PaperSubject> subjects, LocalDate on, Imprint imprint);
    }

    @FunctionalInterface
    public interface Comparing {
        List<Advice> of(PaperSubject subject, LocalDate on);
    }

    public static FormFilling of(Form form, About about, Blank blank) {
        return new FormFilling(form, about, blank, (subjects, on, imprint) -> Optional.empty(), (subject, on) -> List.of());
    }

    public FormFilling together(Together one) {
        return new FormFilling(form, about, blank, one, comparing);
    }

    public FormFilling comparing(Comparing books) {
        return new FormFilling(form, about, blank, together, books);
    }
}
