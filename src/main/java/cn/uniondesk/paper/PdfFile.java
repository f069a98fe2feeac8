package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** A PDF as a file, which appears whole or not at all, and several of them as one. */
public final class PdfFile {

    private PdfFile() {}

    /** The pages of all of them in order, as one PDF: a batch is looked at, printed and kept as one. */
    public static byte[] together(List<byte[]> pdfs) {
        if (pdfs.size() == 1) {
            return pdfs.getFirst();
        }
        QuietPdf.hush();
        var all = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        merger.setDestinationStream(all);
        pdfs.forEach(pdf -> merger.addSource(new RandomAccessReadBuffer(pdf)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException unreadable) {
            throw new Failure("PAPER_UNREADABLE", unreadable);
        }
        return all.toByteArray();
    }

    public static void write(byte[] pdf, Path target) {
        Path unfinished = null;
        try {
            unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), ".form", ".pdf");
            Files.write(unfinished, pdf);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Failure("PAPER_WRITE", refused, String.valueOf(target.getFileName()));
        } finally {
            remove(unfinished);
        }
    }

    private static void remove(Path unfinished) {
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException left) {
            unfinished.toFile().deleteOnExit();
        }
    }
}
