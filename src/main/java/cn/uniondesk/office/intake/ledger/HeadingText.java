package cn.uniondesk.office.intake.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A heading without what people add to it: width, blanks, line breaks, stars, numbering, and brackets.
 *
 * @param full everything that counts, brackets too, without their signs
 * @param base without what stands in brackets
 * @param note what stands in brackets, such as {@code 万元}
 */
public record HeadingText(String full, String base, String note) {

    private static final Pattern NUMBERING =
            Pattern.compile("^(\\(?\\d{1,2}\\)?[.、．)]|[①-⑳]|[一二三四五六七八九十]{1,2}、)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔〈<]([^)\\]}】〕〉>]*)[)\\]}】〕〉>]?");
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}*★☆※#:：_\\-—/\\\\.。,，、;；'\"“”‘’·]+");

    private static final Pattern STARS = Pattern.compile("^[*★☆※]+");
    private static final Pattern BRACKET_SIGNS = Pattern.compile("[()\\[\\]{}【】〔〕〈〉<>]");

    public static HeadingText of(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        plain = STARS.matcher(plain).replaceFirst("");
        plain = NUMBERING.matcher(plain).replaceFirst("");
        var notes = new StringBuilder();
        var match = BRACKETS.matcher(plain);
        while (match.find()) {
            notes.append(match.group(1));
        }
        return new HeadingText(
                clean(BRACKET_SIGNS.matcher(plain).replaceAll("")),
                clean(match.replaceAll("")),
                clean(notes.toString()));
    }

    private static String clean(String text) {
        return NOISE.matcher(text).replaceAll("").replace("必填", "").replace("选填", "");
    }
}
