package cn.uniondesk.paper;

import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.forms.ReceiptForm;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A campaign's 200 receipts as one PDF, beside the same texts on as many bare pages; a program of its own, to be held to a heap. */
final class TwoHundredReceipts {

    static final int RECEIPTS = 200;

    private TwoHundredReceipts() {}

    /**
     * What one run took, in seconds of the clock and of the one thread that did it.
     *
     * @param forms the receipts as forms
     * @param formsBusy of it with a processor
     * @param bare the same texts on bare pages
     */
    record Took(double forms, double formsBusy, double bare, double bareBusy, int pages) {}

    /** Prints {@code forms formsBusy bare bareBusy pages}. */
    public static void main(String[] arguments) {
        var took = run();
        System.out.printf(Locale.ROOT, "%.2f %.2f %.2f %.2f %d%n",
                took.forms(), took.formsBusy(), took.bare(), took.bareBusy(), took.pages());
    }

    static Took run() {
        QuietPdf.hush();
        try (var office = new FormOffice()) {
            office.pay(RECEIPTS, "warmth", true);
            var receipts = office.papers(AidForms.F10, "", FormOffice.CAMPAIGN);
            var bare = new Watch();
            bare(receipts);
            bare.stop();
            var forms = new Watch();
            var pdf = new PdfForms(new Templates(Path.of("no-templates-here"))).pdf(receipts, Progress.NONE);
            forms.stop();
            try (var read = new PdfText(pdf)) {
                return new Took(forms.clock, forms.busy, bare.clock, bare.busy, read.pages());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every text of each receipt on a line of its own, with the same face, nothing else. */
    private static void bare(List<FormContent> receipts) throws IOException {
        try (var document = new PDDocument(); var face = Typeface.SONG.open()) {
            var song = PDType0Font.load(document, face, true);
            for (var receipt : receipts) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    lines(content, song, (ReceiptForm) receipt);
                }
            }
            document.save(new ByteArrayOutputStream());
        }
    }

    private static void lines(PDPageContentStream content, PDFont song, ReceiptForm receipt) throws IOException {
        content.beginText();
        content.setFont(song, 10.5f);
        content.setLeading(18);
        content.newLineAtOffset(70, 780);
        for (var text : TemplateNames.texts(receipt).toList()) {
            content.showText(text);
            content.newLine();
        }
        content.endText();
    }

    private static final class Watch {
        private final long began = System.nanoTime();
        private final long beganBusy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        private double clock;
        private double busy;

        void stop() {
            clock = (System.nanoTime() - began) / 1e9;
            busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - beganBusy) / 1e9;
        }
    }
}
