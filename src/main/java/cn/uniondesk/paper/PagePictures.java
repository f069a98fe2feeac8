package cn.uniondesk.paper;

import cn.uniondesk.office.acts.Failure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, drawn one at a time when they are looked at: what is seen is what is printed.
 * Pages are counted from 0. One thread at a time.
 */
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /**
     * One page as a picture.
     *
     * @param argb the pixels row by row, as 0xAARRGGBB
     */
    public record Picture(int width, int height, int[] argb) {}

    public PagePictures(byte[] pdf) {
        QuietPdf.hush();
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new Failure("PAPER_UNREADABLE", unreadable);
        }
        renderer = new PDFRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Draws a page; 72 dots an inch is its true size in points. */
    public Picture page(int page, double dotsPerInch) {
        var image = image(page, dotsPerInch);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    BufferedImage image(int page, double dotsPerInch) {
        try {
            return renderer.renderImageWithDPI(page, (float) dotsPerInch, ImageType.RGB);
        } catch (IOException unreadable) {
            throw new Failure("PAPER_UNREADABLE", unreadable);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException unreadable) {
            throw new Failure("PAPER_UNREADABLE", unreadable);
        }
    }
}
