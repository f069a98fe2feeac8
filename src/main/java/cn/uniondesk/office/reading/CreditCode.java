package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码, GB 32100-2015: registrar, kind, 6 digits of region, 9 places of GB 11714 and a check character.
 * The inner check of GB 11714 and the registrar are advice: codes issued before its introduction may break them.
 */
public record CreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern FORM = Pattern.compile("[1-9ANY][1-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int REGISTRAR = 0;

    public CreditCode {
        if (!FORM.matcher(text).matches() || check(text) != text.charAt(17)) {
            throw new IllegalArgumentException("no credit code");
        }
    }

    public static Reading<CreditCode> read(String written) {
        var bare = HalfWidth.of(written).replaceAll("[ \\-'\"‘’“”]", "").toUpperCase(Locale.ROOT);
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (!FORM.matcher(bare).matches()) {
            return Reading.unreadable(Fault.CREDIT_CODE_MALFORMED);
        }
        return check(bare) == bare.charAt(17)
                ? Reading.read(new CreditCode(bare))
                : Reading.unreadable(Fault.CREDIT_CODE_CHECKSUM);
    }

    /** 工会法人: registered with a trade union. */
    public boolean isUnion() {
        return text.charAt(REGISTRAR) == '8';
    }

    /** Whether the nine places of 主体标识码 carry their own check character. */
    public boolean holdsInside() {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        }
        int rest = (11 - sum % 11) % 11;
        return text.charAt(16) == (rest == 10 ? 'X' : (char) ('0' + rest));
    }

    /** What speaks against it as the code of a union itself. */
    public List<Advice> asUnion(String field) {
        return advice(field, isUnion() ? "" : "advice.credit.not_union");
    }

    /** What speaks against it as the code of an employing unit. */
    public List<Advice> asUnit(String field) {
        return advice(field, isUnion() ? "advice.credit.not_unit" : "");
    }

    private List<Advice> advice(String field, String registrar) {
        var found = new ArrayList<Advice>();
        if (!registrar.isEmpty()) {
            found.add(Advice.of(field, registrar, text.substring(0, 2)));
        }
        if (!holdsInside()) {
            found.add(Advice.of(field, "advice.credit.inner"));
        }
        return List.copyOf(found);
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
