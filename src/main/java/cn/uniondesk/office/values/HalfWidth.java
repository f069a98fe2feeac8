package cn.uniondesk.office.values;

/** 全角 and 半角: the same letters, digits and signs typed in two widths. */
public final class HalfWidth {

    private HalfWidth() {}

    /** Full-width letters, digits and signs made half-width, every kind of blank a plain one, and none at the ends. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= '！' && each <= '～') {
                plain.append((char) (each - '！' + '!'));
            } else if (isInvisible(each)) {
                continue;
            } else if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                plain.append(' ');
            } else {
                plain.append(each);
            }
        }
        return plain.toString().strip();
    }

    /** Nothing but plain signs, blanks and Chinese characters, as most texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each < ' ' || each > '~') && (each < '\u4E00' || each > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but plain letters, digits and Chinese characters: no sign that a reading would change. */
    public static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each < '\u4E00' || each > '\u9FFF') && (each > 'z' || !Character.isLetterOrDigit(each))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter or digit is written in full width. */
    public static boolean isMissedIn(String text) {
        return text.chars().anyMatch(each -> each >= '！' && each <= '～' && Character.isLetterOrDigit(each));
    }

    private static boolean isInvisible(char each) {
        return each == '\u200B' || each == '\u200C' || each == '\u200D' || each == '\u2060' || each == '\uFEFF';
    }
}
