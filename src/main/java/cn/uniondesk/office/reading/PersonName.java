package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import java.util.regex.Pattern;

/** 姓名 of a person: one kind of dot inside a foreign name, no blanks inside a Chinese one, letters only. */
public record PersonName(String text) {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}〇·.' -]{2,50}");
    private static final Pattern DOTS = Pattern.compile("[•‧∙・●．]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public static Reading<PersonName> read(String written) {
        var name = tidy(written);
        if (name.isEmpty()) {
            return Reading.blank();
        }
        return NAME.matcher(name).matches() ? Reading.read(new PersonName(name)) : Reading.unreadable(Fault.NAME_MALFORMED);
    }

    /** The same with its dots and blanks in order, whether or not it is a name. */
    public static String tidy(String written) {
        if (HalfWidth.isBare(written)) {
            return written;
        }
        var name = DOTS.matcher(HalfWidth.of(written)).replaceAll("·");
        return name.codePoints().anyMatch(Character::isIdeographic) ? BLANKS.matcher(name).replaceAll("") : name;
    }
}
