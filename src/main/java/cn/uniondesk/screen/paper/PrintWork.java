package cn.uniondesk.screen.paper;

import cn.uniondesk.office.Failure;
import cn.uniondesk.office.Offices;
import cn.uniondesk.office.Outcome;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormContents;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.PrintedForms;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.paper.PdfFile;
import cn.uniondesk.work.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Fills the forms of an order from the records and sets them as one PDF. */
public final class PrintWork {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The registers that forms speak of. */
    public record Registers(Offices offices, Households households, Payments payments) {}

    private final Registers registers;
    private final FormContents contents;
    private final PrintedForms forms;
    private final String account;
    private final Clock clock;

    public PrintWork(Registers registers, FormContents contents, PrintedForms forms, String account, Clock clock) {
        this.registers = registers;
        this.contents = contents;
        this.forms = forms;
        this.account = account;
        this.clock = clock;
    }

    /** @param names what the forms are about, as the office calls it */
    record Made(byte[] pdf, List<String> names) {}

    Outcome<Made> pdf(PrintOrder order, Progress progress) {
        var imprint = new Imprint(registers.offices().own().name(), account, LocalDateTime.now(clock).format(MINUTE));
        var today = LocalDate.now(clock);
        if (order.application() > 0) {
            return contents.ofApplication(order.form(), order.application(), today, imprint).map(papers -> new Made(
                    PdfFile.together(papers.stream().map(forms::pdf).toList()),
                    List.of(PaperSubject.application(order.application()).text())));
        }
        if (order.records().isEmpty()) {
            return Outcome.done(new Made(forms.pdf(contents.blank(order.form(), today, imprint)), List.of()));
        }
        var pdfs = new ArrayList<byte[]>();
        var names = new ArrayList<String>();
        for (var record : order.records()) {
            progress.checkCancelled();
            progress.at(pdfs.size(), order.records().size());
            switch (content(order, record, today, imprint, names)) {
                case Outcome.Done<List<FormContent>>(var papers, var _) ->
                    papers.forEach(paper -> pdfs.add(forms.pdf(paper)));
                case Outcome.Refused<List<FormContent>>(var reasons) -> {
                    return Outcome.refused(reasons);
                }
            }
        }
        return Outcome.done(new Made(PdfFile.together(pdfs), names));
    }

    private Outcome<List<FormContent>> content(
            PrintOrder order, long record, LocalDate today, Imprint imprint, List<String> names) {
        if (order.form().about().contains(Form.About.HOUSEHOLD)) {
            var number = registers.households().find(record).map(Household::number).orElseThrow(PrintWork::gone);
            names.add(number);
            return contents.ofHousehold(order.form(), number, today, imprint);
        }
        var code = registers.payments().campaign(record).map(Campaign::code).orElseThrow(PrintWork::gone);
        names.add(code);
        return contents.ofCampaign(order.form(), code, today, imprint);
    }

    private static Failure gone() {
        return new Failure("form.record_gone");
    }

    void write(byte[] pdf, java.nio.file.Path target) {
        PdfFile.write(pdf, target);
    }
}
