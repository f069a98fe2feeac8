package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import java.util.regex.Pattern;

/** 邮政编码: six digits. */
public record Postcode(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    public Postcode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no postcode");
        }
    }

    public static Reading<Postcode> read(String written) {
        var bare = HalfWidth.of(written).replace(" ", "");
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        return FORM.matcher(bare).matches()
                ? Reading.read(new Postcode(bare))
                : Reading.unreadable(Fault.POSTCODE_MALFORMED);
    }
}
