package cn.uniondesk.paper;

import javax.print.attribute.standard.MediaSizeName;

/** The paper in the printer. Forms are A4; on another size the page is fitted to it. */
public enum PaperSize {
    A4(MediaSizeName.ISO_A4, 210, 297), A3(MediaSizeName.ISO_A3, 297, 420), A5(MediaSizeName.ISO_A5, 148, 210);

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final MediaSizeName media;
    private final double width;
    private final double height;

    PaperSize(MediaSizeName media, double width, double height) {
        this.media = media;
        this.width = width;
        this.height = height;
    }

    MediaSizeName media() {
        return media;
    }

    /** In points. */
    double width() {
        return width * POINTS_PER_MM;
    }

    double height() {
        return height * POINTS_PER_MM;
    }
}
