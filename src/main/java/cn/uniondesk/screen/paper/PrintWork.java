package cn.uniondesk.screen.paper;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.form.TemplateFiles;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.workplace.Paperwork;
import cn.uniondesk.paper.PdfFile;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Fills the forms of an order from the records and sets them as one PDF; notes what left the desk on paper. */
public final class PrintWork {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Offices offices;
    private final FormContents contents;
    private final PrintedForms forms;
    private final Paperwork paperwork;
    private final String account;
    private final Clock clock;

    public PrintWork(
            Offices offices, FormContents contents, PrintedForms forms, Paperwork paperwork, String account, Clock clock) {
        this.offices = offices;
        this.contents = contents;
        this.forms = forms;
        this.paperwork = paperwork;
        this.account = account;
        this.clock = clock;
    }

    /** What a place asks to print. */
    PrintOrder order(Place place) {
        return PrintOrder.of(place, contents);
    }

    /**
     * @param names what the forms are about, as the office calls it
     * @param papers what the forms say
     * @param template where the template comes from, and what is wrong with it
     * @param agreement whether what is printed and the books agree, where that is compared
     */
    record Made(
            byte[] pdf, List<String> names, List<? extends FormContent> papers, TemplateFiles.Finding template,
            List<Advice> agreement) {}

    private record Filled(List<String> names, List<? extends FormContent> papers) {}

    Outcome<Made> pdf(PrintOrder order, Progress progress) {
        var imprint = new Imprint(offices.own().name(), account, LocalDateTime.now(clock).format(MINUTE));
        var template = paperwork.templates().look(order.form());
        return filled(order, LocalDate.now(clock), imprint, progress).map(filled -> new Made(
                template.usable() ? forms.pdf(filled.papers(), progress) : forms.preview(filled.papers(), progress),
                filled.names(), filled.papers(), template, agreement(order)));
    }

    private Outcome<Filled> filled(PrintOrder order, LocalDate today, Imprint imprint, Progress progress) {
        if (order.empty()) {
            return Outcome.done(new Filled(List.of(), List.of(contents.blank(order.form(), today, imprint))));
        }
        progress.checkCancelled();
        var names = order.about().stream()
                .map(subject -> contents.number(subject).orElseThrow(() -> new Failure("form.record_gone"))).toList();
        return contents.of(order.form(), order.about(), today, imprint).map(papers -> new Filled(names, papers));
    }

    private List<Advice> agreement(PrintOrder order) {
        return order.empty() || order.about().size() > 1
                ? List.of() : contents.comparing(order.form(), order.about().getFirst(), LocalDate.now(clock));
    }

    /** Signature sheets and bank lists are workbooks too. */
    boolean isSheet(Form form) {
        return paperwork.sheets().takes(form);
    }

    /** Notes that the papers left the desk: their codes lead back from now on. */
    void printed(Made made) {
        paperwork.trail().printed(made.papers());
    }

    void write(Made made, Path target) {
        PdfFile.write(made.pdf(), target);
        printed(made);
    }

    void workbook(Made made, String title, Path target) {
        paperwork.sheets().write(made.papers().getFirst(), title, target);
        printed(made);
    }
}
