package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Masking;
import java.util.regex.Pattern;

/** 联系电话: a mobile number, or a landline with its area code. */
public record Telephone(String text) {

    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?");

    public Telephone {
        if (!isMobile(text) && !LANDLINE.matcher(text).matches()) {
            throw new IllegalArgumentException("no telephone");
        }
    }

    public static Reading<Telephone> read(String written) {
        if (isMobile(written)) {
            return Reading.read(new Telephone(written));
        }
        var bare = HalfWidth.of(written).replaceAll("[ '\"‘’“”]", "").replaceAll("[转—–－]", "-");
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        bare = COUNTRY.matcher(bare).replaceFirst("").replaceAll("[()]", "");
        var digits = bare.replace("-", "");
        if (isMobile(digits)) {
            return Reading.read(new Telephone(digits));
        }
        return LANDLINE.matcher(bare).matches()
                ? Reading.read(new Telephone(bare))
                : Reading.unreadable(Fault.PHONE_MALFORMED);
    }

    private static boolean isMobile(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 11 && text.charAt(0) == '1' && text.charAt(1) >= '3';
    }

    public boolean isMobile() {
        return text.charAt(0) == '1';
    }

    @Override
    public String toString() {
        return Masking.telephone(text);
    }
}
