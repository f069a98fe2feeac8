package cn.uniondesk.paper;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
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

    /** Lines and boxes of every page; lengths in mm from the upper left corner. */
    record Drawn(int page, double left, double right, double top, double bottom) {}

    List<Drawn> drawn() throws IOException {
        var drawn = new ArrayList<Drawn>();
        for (int page = 1; page <= pages(); page++) {
            new DrawnLines(document.getPage(page - 1), page, drawn).look();
        }
        return drawn;
    }

    /** Collects where a page's lines and boxes lie, text aside. */
    private static final class DrawnLines extends PDFGraphicsStreamEngine {
        private final int number;
        private final List<Drawn> drawn;
        private Rectangle2D path;

        DrawnLines(PDPage page, int number, List<Drawn> drawn) {
            super(page);
            this.number = number;
            this.drawn = drawn;
        }

        void look() throws IOException {
            processPage(getPage());
        }

        private void reach(double x, double y) {
            if (path == null) {
                path = new Rectangle2D.Double(x, y, 0, 0);
            } else {
                path.add(x, y);
            }
        }

        private void paint() {
            if (path != null) {
                double height = getPage().getMediaBox().getHeight();
                drawn.add(new Drawn(number, mm(path.getMinX()), mm(path.getMaxX()), mm(height - path.getMaxY()), mm(height - path.getMinY())));
            }
            path = null;
        }

        @Override
        public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
            for (var corner : List.of(one, two, three, four)) {
                reach(corner.getX(), corner.getY());
            }
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void moveTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            reach(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Double(0, 0);
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            path = null;
        }

        @Override
        public void strokePath() {
            paint();
        }

        @Override
        public void fillPath(int rule) {
            paint();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            paint();
        }

        @Override
        public void shadingFill(COSName shading) {}
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
