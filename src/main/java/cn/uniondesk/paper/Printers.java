package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Failure;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/**
 * The printers of this machine. Asking the system for them and printing both take their time: call from the background.
 * A printer that is gone, or that refuses, is a {@link Failure}.
 */
public final class Printers {

    private final Supplier<PrintService[]> services;

    public Printers() {
        this(() -> PrintServiceLookup.lookupPrintServices(null, null));
    }

    Printers(Supplier<PrintService[]> services) {
        this.services = services;
    }

    /** The names of the printers, the system's usual one first. */
    public List<String> names() {
        var usual = usual();
        return Arrays.stream(services.get())
                .map(PrintService::getName)
                .sorted((one, other) -> Boolean.compare(usual.equals(Optional.of(other)), usual.equals(Optional.of(one))))
                .toList();
    }

    private static Optional<String> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
    }

    /** Every page as large as the paper allows, upright or across as it is. */
    private static Book fitted(PDDocument document, PaperSize size) {
        var book = new Book();
        for (var page : document.getPages()) {
            var paper = new Paper();
            paper.setSize(size.width(), size.height());
            paper.setImageableArea(0, 0, size.width(), size.height());
            var format = new PageFormat();
            format.setPaper(paper);
            boolean across = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
            format.setOrientation(across ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            book.append(new PDFPrintable(document, Scaling.SCALE_TO_FIT), format);
        }
        return book;
    }

    /** Prints a PDF at its true size (on A4) and returns when the system has taken it. */
    public void print(byte[] pdf, String title, PrintSettings wish) {
        QuietPdf.hush();
        var service = Arrays.stream(services.get())
                .filter(printer -> printer.getName().equals(wish.printer()))
                .findFirst()
                .orElseThrow(() -> new Failure("PRINTER_MISSING", wish.printer()));
        try (var document = Loader.loadPDF(pdf)) {
            int last = Math.min(wish.lastPage(), document.getNumberOfPages());
            if (wish.firstPage() > last) {
                throw new Failure("PRINTER_PAGES", Integer.toString(document.getNumberOfPages()));
            }
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(wish.paper() == PaperSize.A4 ? new PDFPageable(document) : fitted(document, wish.paper()));
            job.setJobName(title);
            var attributes = new HashPrintRequestAttributeSet();
            attributes.add(new JobName(title, null));
            attributes.add(new Copies(wish.copies()));
            attributes.add(new PageRanges(wish.firstPage(), last));
            attributes.add(wish.paper().media());
            if (service.isAttributeCategorySupported(Sides.class)) {
                attributes.add(wish.doubleSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
            }
            job.print(attributes);
        } catch (PrinterException | IOException refused) {
            throw new Failure("PRINTER_REFUSED", refused, wish.printer());
        }
    }
}
