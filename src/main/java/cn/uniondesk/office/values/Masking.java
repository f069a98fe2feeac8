package cn.uniondesk.office.values;

/** Personal data as lists, notices and logs may show it; whole values are shown only where somebody asked for them. */
public final class Masking {

    private static final String STAR = "*";

    private Masking() {}

    /** 张*, 张*明: first character, and the last of three or more. */
    public static String name(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= 1) {
            return name.isEmpty() ? "" : STAR;
        }
        int first = name.offsetByCodePoints(0, 1);
        if (length == 2) {
            return name.substring(0, first) + STAR;
        }
        int last = name.offsetByCodePoints(0, length - 1);
        return name.substring(0, first) + STAR.repeat(length - 2) + name.substring(last);
    }

    /** First three and last four places; other documents alike. */
    public static String identityNumber(String number) {
        return ends(number, 3, 4);
    }

    /** 6222 **** **** 0018, whatever its length. */
    public static String bankCard(String number) {
        return number.length() < 9 ? STAR.repeat(number.length())
                : number.substring(0, 4) + " **** **** " + number.substring(number.length() - 4);
    }

    /** 138****0000; a landline keeps its area code and the last two digits. */
    public static String telephone(String number) {
        return number.startsWith("0") ? ends(number, number.indexOf('-') > 0 ? number.indexOf('-') + 1 : 3, 2)
                : ends(number, 3, 4);
    }

    private static String ends(String text, int first, int last) {
        return text.length() <= first + last ? STAR.repeat(text.length())
                : text.substring(0, first) + STAR.repeat(text.length() - first - last)
                        + text.substring(text.length() - last);
    }
}
