package cn.uniondesk.paper;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Text as it can be printed. Invisible characters that ledgers carry go; a radical or compatibility twin becomes the
 * ordinary character that it looks like; whatever still has no shape is named.
 */
final class PrintableText {

    private final Glyphs glyphs;

    PrintableText(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> clean.append(shown(character)));
        return clean.toString();
    }

    /** The characters that no face can show, each as itself. */
    Set<String> missing(String text) {
        var missing = new LinkedHashSet<String>();
        clean(text).codePoints()
                .filter(character -> character != '\n' && !glyphs.shows(character))
                .forEach(character -> missing.add(Character.toString(character)));
        return missing;
    }

    private String shown(int character) {
        if (character == '\n') {
            return "\n";
        }
        if (character == '\t') {
            return " ";
        }
        if (isInvisible(character)) {
            return "";
        }
        if (!glyphs.shows(character)) {
            var ordinary = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            if (ordinary.codePoints().allMatch(glyphs::shows)) {
                return ordinary;
            }
        }
        return Character.toString(character);
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean variant = character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        return type == Character.CONTROL || type == Character.FORMAT || variant;
    }
}
