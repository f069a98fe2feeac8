package cn.uniondesk.office.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text that may hang on a wall. Whatever it is made of, no run of figures that could be a document, a card or a
 * telephone is in it, and nothing that reads as an address: it is masked when it is made. A figure is a figure in whatever
 * script it is written: 1, １, ①, 一, 壹.
 */
public record PublicText(String text) {

    private static final String SPOKEN = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    /** Five figures or more, with anything but words between them; a year with its month and day is shorter. */
    private static final Pattern FIGURES = Pattern.compile("\\d(?:[^\\d\\p{L}]{0,3}\\d){4,}[xX]?");
    private static final String COUNT = "[\\d一二三四五六七八九十百千〇零两]";
    private static final Pattern ADDRESS = Pattern.compile(
            "[路街道巷里弄村区园院]\\s*" + COUNT + "+\\s*号|" + COUNT + "\\s*(?:号院|号楼|单元|栋|幢)|" + COUNT + "{3,}\\s*室|村\\s*" + COUNT + "+\\s*组");
    private static final String MASK = "＊＊＊";
    private static final int LONGEST = 40;

    /** Stands last: it needs the patterns above. */
    public static final PublicText NONE = new PublicText("");

    public PublicText {
        text = masked(seen(text));
    }

    private static String masked(String text) {
        if (ADDRESS.matcher(text).find()) {
            return "";
        }
        var masked = new StringBuilder();
        var runs = FIGURES.matcher(asFigures(text));
        int from = 0;
        while (runs.find()) {
            masked.append(text, from, runs.start()).append(MASK);
            from = runs.end();
        }
        masked.append(text.substring(from));
        int end = Math.min(masked.codePointCount(0, masked.length()), LONGEST);
        return masked.substring(0, masked.offsetByCodePoints(0, end));
    }

    /** Without what is not seen; every figure that stands for one of 0 to 9 as that, and words as they are. */
    private static String seen(String given) {
        var text = new StringBuilder();
        given.strip().codePoints().forEach(character -> {
            if (Character.getType(character) != Character.FORMAT && !Character.isISOControl(character)) {
                text.append(figure(character));
            }
        });
        return text.toString();
    }

    private static String figure(int character) {
        var plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        if (!plain.isEmpty() && plain.codePoints().allMatch(Character::isDigit)) {
            return figures(plain);
        }
        return Character.toString(character);
    }

    private static String figures(String text) {
        var figures = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isDigit(character)) {
                figures.append(Character.digit(character, 10));
            } else {
                figures.appendCodePoint(character);
            }
        });
        return figures.toString();
    }

    /** The same length, with spoken and formal figures as 0 to 9: 一三八 is found as 138. */
    private static String asFigures(String text) {
        var figures = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            int figure = Math.max(SPOKEN.indexOf(text.charAt(at)), FORMAL.indexOf(text.charAt(at)));
            if (figure >= 0) {
                figures.setCharAt(at, (char) ('0' + figure));
            } else if (text.charAt(at) == '幺') {
                figures.setCharAt(at, '1');
            }
        }
        return figures.toString();
    }
}
