package cn.uniondesk.office.venue;

import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormFilling;
import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.SubjectKind;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Records;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of 阵地: F24a its registration, F24b a re-inspection. */
public final class VenueForms implements AreaForms {

    public static final SubjectKind VENUE = new SubjectKind(Venue.RECORD, 'V', true);

    /** 阵地登记表: three copies. */
    public static final Form F24A = Form.oneSided("F24a", VenueForm.class, 3, VENUE);
    /** 阵地复验表: two copies. */
    public static final Form F24B = Form.oneSided("F24b", VenueInspectionForm.class, 2, VENUE);

    public static final List<Form> ALL = List.of(F24A, F24B);

    private final VenueArea.Shelf shelf;
    private final RuleBooks books;
    private final Offices offices;

    VenueForms(VenueArea.Shelf shelf, RuleBooks books, Offices offices) {
        this.shelf = shelf;
        this.books = books;
        this.offices = offices;
    }

    @Override
    public List<FormFilling> forms() {
        return List.of(
                FormFilling.of(F24A,
                        (subject, on, imprint) -> shelf.venues().find(subject.id()).map(line -> registration(line, on, imprint)).stream().toList(),
                        (on, imprint) -> VenueForm.blank(imprint, words(on).boxes("venue.kind"), words(on).boxes("venue.six"),
                                words(on).boxes("venue.seven"))),
                FormFilling.of(F24B,
                        (subject, on, imprint) -> shelf.venues().find(subject.id()).map(line -> inspections(line, on, imprint)).orElse(List.of()),
                        (on, imprint) -> VenueInspectionForm.blank(imprint, words(on).boxes("venue.six"),
                                words(on).boxes("venue.seven"), words(on).boxes("venue.result"))));
    }

    private FormContent registration(RecordLine line, LocalDate on, Imprint imprint) {
        var venue = line.values();
        var words = words(on);
        return new VenueForm(imprint, named(line, words), place(venue),
                new VenueForm.Money(FormWords.money(venue.get(Venue.INVESTED)), venue.text(Venue.MONEY_SOURCE)),
                words.chosen("venue.kind", venue.text(Venue.KIND)),
                ticked(words, "venue.six", venue, Venue.SIX_HAVES), ticked(words, "venue.seven", venue, Venue.SEVEN_ONES),
                Levels.BLANK);
    }

    /** One a re-inspection up to the day, the last first; before the first one the form for the pen. */
    private List<FormContent> inspections(RecordLine line, LocalDate on, Imprint imprint) {
        var inspections = of(shelf.inspections(), line.id(), "inspectedOn").stream()
                .filter(each -> !each.get(VenueInspection.INSPECTED_ON).isAfter(on)).toList();
        return (inspections.isEmpty() ? List.of(Values.NONE) : inspections).stream()
                .<FormContent>map(each -> inspection(line, each, on, imprint)).toList();
    }

    private FormContent inspection(RecordLine line, Values inspection, LocalDate on, Imprint imprint) {
        var words = words(on);
        var day = inspection.get(VenueInspection.INSPECTED_ON);
        var seen = new VenueInspectionForm.Seen(
                FormWords.dayInWords(day), inspection.text(VenueInspection.INSPECTORS),
                words.word("venue.star", inspection.text(VenueInspection.STAR)), served(line.id(), day == null ? on : day),
                inspection.text(VenueInspection.FOUND), FormWords.dayInWords(inspection.get(VenueInspection.MEND_BY)),
                FormWords.dayInWords(inspection.get(VenueInspection.NEXT_ON)));
        return new VenueInspectionForm(imprint, named(line, words), place(line.values()),
                words.word("venue.kind", line.values().text(Venue.KIND)), seen,
                ticked(words, "venue.six", inspection, VenueInspection.SIX_HAVES),
                ticked(words, "venue.seven", line.values(), Venue.SEVEN_ONES),
                words.chosen("venue.result", inspection.text(VenueInspection.RESULT)));
    }

    private static VenueForm.Named named(RecordLine line, FormWords words) {
        var venue = line.values();
        return new VenueForm.Named(
                venue.text(Venue.NUMBER), venue.text(Venue.NAME), line.linked().getOrDefault(Venue.UNION.name(), ""),
                words.word("venue.rank", venue.text(Venue.RANK)), words.word("venue.star", venue.text(Venue.STAR)),
                FormWords.dayInWords(venue.get(Venue.BUILT_ON)), FormWords.dayInWords(venue.get(Venue.INSPECT_NEXT_ON)));
    }

    private static VenueForm.Place place(Values venue) {
        var area = venue.get(Venue.AREA);
        var hours = venue.text(Venue.OPENING_HOURS);
        return new VenueForm.Place(
                venue.text(Venue.ADDRESS), area == null ? "" : area.toString(),
                Boolean.TRUE.equals(venue.get(Venue.ROUND_THE_CLOCK)) ? "24小时开放" : hours,
                venue.text(Venue.MANAGER), venue.text(Venue.MANAGER_PHONE));
    }

    /** Visits of the year of the day, as far as they are said; blank where nothing is. */
    private String served(long venue, LocalDate day) {
        var quarters = of(shelf.services(), venue, "quarterOn").stream()
                .filter(each -> each.get(VenueService.QUARTER).year() == day.getYear()).toList();
        return quarters.isEmpty() ? "" : Long.toString(quarters.stream().mapToLong(each -> each.get(VenueService.SERVED)).sum());
    }

    private static List<Values> of(Records records, long venue, String sort) {
        return records.list(ListQuery.first(sort).sorted(sort, false).filtered(Map.of("venueId", Long.toString(venue)))).rows()
                .stream().map(RecordLine::values).toList();
    }

    private static List<Choice> ticked(FormWords words, String list, Values values, RecordField<Set<String>> field) {
        var codes = Optional.ofNullable(values.get(field)).orElse(Set.of());
        var chosen = codes.stream().map(code -> words.word(list, code)).toList();
        return words.boxes(list).stream().map(box -> new Choice(box.text(), chosen.contains(box.text()))).toList();
    }

    @Override
    public List<SubjectKind> subjects() {
        return List.of(VENUE);
    }

    /** By its number, else by its name. */
    @Override
    public Optional<PaperSubject> numbered(SubjectKind kind, String number, LocalDate on) {
        return shelf.venues().list(ListQuery.first(Venue.NAME.name()).searching(number)).rows().stream()
                .filter(line -> line.values().text(Venue.NUMBER).equalsIgnoreCase(number) || line.values().text(Venue.NAME).equals(number))
                .findFirst().map(line -> VENUE.of(line.id()));
    }

    @Override
    public Optional<String> number(PaperSubject subject) {
        return shelf.venues().find(subject.id()).map(line -> line.values().text(Venue.NUMBER));
    }

    private FormWords words(LocalDate on) {
        return new FormWords(books.current(), offices.own().district(), on);
    }
}
