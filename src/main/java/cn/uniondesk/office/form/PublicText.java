package cn.uniondesk.office.form;

import java.util.regex.Pattern;

/**
 * A text that may hang on a wall. Whatever it is made of, no run of figures that could be a document, a card or a
 * telephone is in it, and nothing that reads as an address: it is masked when it is made.
 */
public record PublicText(String text) {

    /** Five figures or more, however they are set apart; a year with its month and day is shorter. */
    private static final Pattern FIGURES = Pattern.compile("\\d(?:[\\s·.,，—–－-]*[\\dXx]){4,}");
    private static final Pattern ADDRESS =
            Pattern.compile(".*(?:[路街道巷里弄村]\\s*\\d+\\s*号|\\d+\\s*(?:号院|号楼|单元|室|栋|幢)).*", Pattern.DOTALL);
    private static final int LONGEST = 40;

    /** Stands last: it needs the patterns above. */
    public static final PublicText NONE = new PublicText("");

    public PublicText {
        text = masked(text);
    }

    private static String masked(String given) {
        var text = plain(given);
        if (ADDRESS.matcher(text).matches()) {
            return "";
        }
        text = FIGURES.matcher(text).replaceAll("＊＊＊");
        int end = Math.min(text.codePointCount(0, text.length()), LONGEST);
        return text.substring(0, text.offsetByCodePoints(0, end));
    }

    /** Figures of every script and width as 0 to 9, without what is not seen. */
    private static String plain(String given) {
        var text = new StringBuilder();
        given.strip().codePoints().forEach(character -> {
            if (Character.isDigit(character)) {
                text.append(Character.digit(character, 10));
            } else if (Character.getType(character) != Character.FORMAT && !Character.isISOControl(character)) {
                text.appendCodePoint(character);
            }
        });
        return text.toString();
    }
}
