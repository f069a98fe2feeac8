package cn.uniondesk.office.form;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Offices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The office's catalogue of forms, and what a form says of the records of one day. Numbers of documents, telephones and
 * cards stand on it whole, as the form asks: whoever calls this writes it to the log of looks.
 */
public final class FormContents {

    private final Transactions transactions;
    private final Offices offices;
    private final List<AreaForms> areas;
    private final List<FormFilling> fillings;

    /** @param areas what each area of work brings */
    public FormContents(Transactions transactions, Offices offices, List<AreaForms> areas) {
        this.transactions = transactions;
        this.offices = offices;
        this.areas = List.copyOf(areas);
        this.fillings = areas.stream().flatMap(area -> area.forms().stream())
                .sorted(Comparator.comparing(each -> each.form().code())).toList();
    }

    /** Every form, by its code. */
    public List<Form> forms() {
        return fillings.stream().map(FormFilling::form).toList();
    }

    /** The form of a code as people type it ({@code f02}); empty where the catalogue has none. */
    public Optional<Form> form(String code) {
        return forms().stream().filter(form -> form.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    /** The kind of record that people name so; empty where no area has one. */
    public Optional<SubjectKind> kind(String name) {
        return areas.stream().flatMap(area -> area.subjects().stream()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The record that a paper's code names; empty where the text names none. */
    public Optional<PaperSubject> subject(String text) {
        return areas.stream().flatMap(area -> area.subjects().stream())
                .filter(kind -> text.length() > 1 && kind.letter() == text.charAt(0))
                .filter(kind -> text.substring(1).matches(kind.numbered() ? "\\d{1,18}" : "[0-9A-Z_.]+"))
                .map(kind -> kind.of(text.substring(1)))
                .findFirst();
    }

    /** What people call the record, empty where it is gone. */
    public Optional<String> number(PaperSubject subject) {
        return transactions.read(() -> area(subject.kind()).flatMap(area -> area.number(subject)));
    }

    /** A form about the record that people call so. Refuses a form about something else, an unknown number, and where nothing is to be printed. */
    public Outcome<List<FormContent>> of(Form form, SubjectKind kind, String number, LocalDate on, Imprint imprint) {
        if (!form.about().contains(kind)) {
            return Outcome.refused(Refusal.of("form", "form.refused." + kind.name(), form.code()));
        }
        return transactions.read(() -> area(kind).flatMap(area -> area.numbered(kind, number, on))
                .map(subject -> filled(form, kind.name(), number, papers(form, subject, on, imprint)))
                .orElseGet(() -> Outcome.refused(Refusal.of(kind.name(), "form.unknown." + kind.name(), number))));
    }

    /** A form about records: one paper of all where it has one, else papers of each. Refuses as above. */
    public Outcome<List<FormContent>> of(Form form, List<PaperSubject> subjects, LocalDate on, Imprint imprint) {
        return transactions.read(() -> {
            if (subjects.size() > 1) {
                var one = filling(form).together().of(subjects, on, imprint);
                if (one.isPresent()) {
                    return Outcome.done(List.of(one.get()));
                }
            }
            var all = new ArrayList<FormContent>();
            for (var subject : subjects) {
                if (!form.about().contains(subject.kind())) {
                    return Outcome.refused(Refusal.of("form", "form.refused." + subject.kind().name(), form.code()));
                }
                var papers = papers(form, subject, on, imprint);
                if (papers.isEmpty()) {
                    return filled(form, subject.kind().name(), number(subject).orElse(subject.text()), papers);
                }
                all.addAll(papers);
            }
            return Outcome.done(List.copyOf(all));
        });
    }

    /** The empty form, with the lists of the day. */
    public FormContent blank(Form form, LocalDate on, Imprint imprint) {
        return transactions.read(() -> filling(form).blank().of(on, imprint));
    }

    /** Whether what the form prints of a record agrees with the books. */
    public List<Advice> comparing(Form form, PaperSubject subject, LocalDate on) {
        return filling(form).comparing().of(subject, on);
    }

    /** The papers of a form about the record that a code names, as of a day; none where the record is gone. */
    List<FormContent> about(Form form, PaperSubject subject, LocalDate on) {
        return transactions.read(() -> papers(form, subject, on, new Imprint(offices.own().name(), "", "")));
    }

    private List<FormContent> papers(Form form, PaperSubject subject, LocalDate on, Imprint imprint) {
        return List.copyOf(filling(form).about().of(subject, on, imprint));
    }

    private FormFilling filling(Form form) {
        return fillings.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    }

    private Optional<AreaForms> area(SubjectKind kind) {
        return areas.stream().filter(area -> area.subjects().contains(kind)).findFirst();
    }

    private static Outcome<List<FormContent>> filled(Form form, String field, String named, List<FormContent> papers) {
        return papers.isEmpty()
                ? Outcome.refused(Refusal.of(field, "form.refused.nothing", form.code(), named))
                : Outcome.done(papers);
    }
}
