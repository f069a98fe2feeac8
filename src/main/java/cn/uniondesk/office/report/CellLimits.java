package cn.uniondesk.office.report;

/**
 * Text as a cell of a workbook can hold it: no control signs but tabulator and line break, no half characters, at most
 * 32,767 places. What an ordinary ledger says stays as it is.
 */
public final class CellLimits {

    private static final int LONGEST = 32_767;
    private static final int UNKNOWN = '\uFFFD';

    private CellLimits() {}

    public static String of(String text) {
        var held = isPlain(text) || text.codePoints().allMatch(CellLimits::isHeld) ? text : replaced(text.replace("\r\n", "\n").replace('\r', '\n'));
        if (held.length() <= LONGEST) {
            return held;
        }
        int end = LONGEST - 1;
        return held.substring(0, Character.isHighSurrogate(held.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Most texts are of plain signs alone, which are quickly looked through. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        return text.codePoints().map(sign -> isHeld(sign) ? sign : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isHeld(int sign) {
        return sign >= ' ' && (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF || sign == '\t' || sign == '\n';
    }
}
