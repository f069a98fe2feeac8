package cn.uniondesk.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces that every paper is set in; they are embedded, so that a form looks the same on every machine. */
enum Typeface {
    /** 宋体, the text of forms. */
    SONG("UnionDeskSong-Regular.ttf", "UnionDesk Song", 400),
    /** 黑体, where Song has no shape for a character. */
    HEI("UnionDeskHei-Regular.ttf", "UnionDesk Hei", 400),
    /** 黑体 heavy, titles. */
    HEI_BOLD("UnionDeskHei-Bold.ttf", "UnionDesk Hei", 700);

    private final String file;
    private final String family;
    private final int weight;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        var stream = Typeface.class.getResourceAsStream("/fonts/" + file);
        if (stream == null) {
            throw new UncheckedIOException(new IOException(file));
        }
        return stream;
    }
}
