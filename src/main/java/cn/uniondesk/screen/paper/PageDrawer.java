package cn.uniondesk.screen.paper;

import cn.uniondesk.paper.PagePictures;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Draws pages of one PDF as pictures for the screen, one at a time whoever asks. */
final class PageDrawer implements AutoCloseable {

    static final double POINTS = 72;

    private final PagePictures preview;
    private boolean closed;

    PageDrawer(byte[] pdf) {
        preview = new PagePictures(pdf);
    }

    int pages() {
        return preview.pages();
    }

    /** Null where the PDF was closed meanwhile. */
    synchronized Image draw(int page, double dotsPerInch) {
        if (closed) {
            return null;
        }
        var picture = preview.page(page, dotsPerInch);
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(),
                picture.argb(), 0, picture.width());
        return image;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            preview.close();
        }
    }
}
