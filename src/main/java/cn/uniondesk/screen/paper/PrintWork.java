package cn.uniondesk.screen.paper;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.BankListForm;
import cn.uniondesk.office.form.CampaignAgreement.Sums;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.PaymentRosterForm;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.form.TemplateFiles;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.workplace.Paperwork;
import cn.uniondesk.paper.PdfFile;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Fills the forms of an order from the records and sets them as one PDF; notes what left the desk on paper. */
public final class PrintWork {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Registers registers;
    private final FormContents contents;
    private final PrintedForms forms;
    private final Paperwork paperwork;
    private final String account;
    private final Clock clock;

    public PrintWork(
            Registers registers, FormContents contents, PrintedForms forms, Paperwork paperwork, String account, Clock clock) {
        this.registers = registers;
        this.contents = contents;
        this.forms = forms;
        this.paperwork = paperwork;
        this.account = account;
        this.clock = clock;
    }

    /** The registers that forms speak of. */
    public record Registers(Offices offices, Households households, Payments payments) {}

    /**
     * @param names what the forms are about, as the office calls it
     * @param papers what the forms say
     * @param template where the template comes from, and what is wrong with it
     * @param agreement of a signature sheet or bank list: whether they and the ledger agree
     */
    record Made(
            byte[] pdf, List<String> names, List<? extends FormContent> papers, TemplateFiles.Finding template,
            List<Advice> agreement) {}

    private record Filled(List<String> names, List<? extends FormContent> papers) {}

    Outcome<Made> pdf(PrintOrder order, Progress progress) {
        var imprint = new Imprint(registers.offices().own().name(), account, LocalDateTime.now(clock).format(MINUTE));
        var template = paperwork.templates().look(order.form());
        return filled(order, LocalDate.now(clock), imprint, progress).map(filled -> new Made(
                template.usable() ? forms.pdf(filled.papers(), progress) : forms.preview(filled.papers(), progress),
                filled.names(), filled.papers(), template, agreement(order)));
    }

    private Outcome<Filled> filled(PrintOrder order, LocalDate today, Imprint imprint, Progress progress) {
        var form = order.form();
        if (order.empty()) {
            return Outcome.done(new Filled(List.of(), List.of(contents.blank(form, today, imprint))));
        }
        return switch (order.about()) {
            case PrintOrder.About.Nothing _ -> throw new IllegalArgumentException("nothing to fill from");
            case PrintOrder.About.Application(var id) -> contents.ofApplication(form, id, today, imprint)
                    .map(papers -> new Filled(List.of(PaperSubject.application(id).text()), papers));
            case PrintOrder.About.Campaign(var named) -> contents.ofCampaign(form, code(named), today, imprint)
                    .map(papers -> new Filled(List.of(code(named)), papers));
            case PrintOrder.About.Households(var ids) -> households(form, ids, today, imprint, progress);
        };
    }

    private Outcome<Filled> households(Form form, List<Long> ids, LocalDate today, Imprint imprint, Progress progress) {
        var names = ids.stream()
                .map(id -> registers.households().find(id).map(Household::number).orElseThrow(PrintWork::gone))
                .toList();
        if (form == Form.F06 && names.size() > 1) {
            return contents.notice(names, today, imprint).map(notice -> new Filled(names, List.of(notice)));
        }
        var all = new ArrayList<FormContent>();
        for (var name : names) {
            progress.checkCancelled();
            switch (contents.ofHousehold(form, name, today, imprint)) {
                case Outcome.Done<List<FormContent>>(var papers, var _) -> all.addAll(papers);
                case Outcome.Refused<List<FormContent>>(var reasons) -> {
                    return Outcome.refused(reasons);
                }
            }
        }
        return Outcome.done(new Filled(names, all));
    }

    /** A code that is a number too is taken for an id only where there is such a campaign. */
    private String code(String named) {
        return named.matches("\\d{1,18}")
                ? registers.payments().campaign(Long.parseLong(named)).map(Campaign::code).orElseThrow(PrintWork::gone)
                : named;
    }

    private List<Advice> agreement(PrintOrder order) {
        if (order.empty() || !isSheet(order.form()) || !(order.about() instanceof PrintOrder.About.Campaign(var named))) {
            return List.of();
        }
        return paperwork.agreement().of(code(named), LocalDate.now(clock)) instanceof Outcome.Done<Sums>(var sums, var _)
                ? sums.advice()
                : List.of();
    }

    /** Signature sheets and bank lists are workbooks too. */
    static boolean isSheet(Form form) {
        return form == Form.F09 || form == Form.F11;
    }

    private static Failure gone() {
        return new Failure("form.record_gone");
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
        switch (made.papers().getFirst()) {
            case PaymentRosterForm roster -> paperwork.sheets().write(roster, title, target);
            case BankListForm list -> paperwork.sheets().write(list, title, target);
            default -> throw new IllegalArgumentException("no workbook");
        }
        printed(made);
    }
}
