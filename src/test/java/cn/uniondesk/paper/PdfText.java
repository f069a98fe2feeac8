package cn.uniondesk.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: what a person can copy out of it, and where every character stands. */
final class PdfText implements AutoCloseable {

    /** One character on a page; lengths in mm from the upper left corner, size in points. */
    record Mark(int page, String text, double left, double right, double base, double size) {}

    private final PDDocument document;

    PdfText(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The text of a page (from 1) without any blank. */
    String page(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    String all() throws IOException {
        var text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append(page(page)).append('\n');
        }
        return text.toString();
    }

    double widthOf(int page) {
        return mm(document.getPage(page - 1).getMediaBox().getWidth());
    }

    double heightOf(int page) {
        return mm(document.getPage(page - 1).getMediaBox().getHeight());
    }

    List<Mark> marks() throws IOException {
        var marks = new ArrayList<Mark>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) {
                    marks.add(new Mark(
                            getCurrentPageNo(), at.getUnicode(), mm(at.getXDirAdj()),
                            mm(at.getXDirAdj() + at.getWidthDirAdj()), mm(at.getYDirAdj()), at.getYScale()));
                }
            }
        }.getText(document);
        return marks;
    }

    List<PDFont> fonts() {
        return IntStream.range(0, pages())
                .mapToObj(page -> document.getPage(page).getResources())
                .flatMap(resources -> StreamSupport.stream(resources.getFontNames().spliterator(), false)
                        .map(name -> font(resources, name)))
                .toList();
    }

    private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static double mm(double points) {
        return points * 25.4 / 72;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
