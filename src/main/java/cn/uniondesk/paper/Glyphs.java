package cn.uniondesk.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the faces of a form's text can show, and how wide each is. The widths are read once and kept as
 * plain numbers: the faces themselves are large and are let go again.
 */
final class Glyphs {

    /** Planes 0 to 2; no standard character lies beyond. */
    private static final int END = 0x30000;
    private static final short MISSING = -1;
    private static Glyphs shared;

    private final short[] thousandths = new short[END];

    private Glyphs(List<Typeface> faces) {
        Arrays.fill(thousandths, MISSING);
        faces.forEach(this::add);
    }

    /** Song first, Hei for what Song lacks: the order in which the stylesheet names them. */
    static synchronized Glyphs ofText() {
        if (shared == null) {
            shared = new Glyphs(List.of(Typeface.SONG, Typeface.HEI));
        }
        return shared;
    }

    static Glyphs of(Typeface face) {
        return new Glyphs(List.of(face));
    }

    boolean shows(int character) {
        return character >= 0 && character < END && thousandths[character] != MISSING;
    }

    /** Width as a part of the type size; a character without a shape counts as one full square. */
    double width(int character) {
        return shows(character) ? thousandths[character] / 1000.0 : 1;
    }

    private void add(Typeface face) {
        QuietPdf.hush();
        try (var stream = face.open();
                var buffer = RandomAccessReadBuffer.createBufferFromStream(stream);
                var font = new TTFParser(true).parse(buffer)) {
            var glyphs = font.getUnicodeCmapLookup(false);
            int units = font.getUnitsPerEm();
            for (int character = ' '; character < END; character++) {
                int glyph = thousandths[character] == MISSING ? glyphs.getGlyphId(character) : 0;
                if (glyph > 0) {
                    thousandths[character] = (short) Math.ceilDiv(font.getAdvanceWidth(glyph) * 1000, units);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
