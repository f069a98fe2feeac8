package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as ledgers and clerks write it: 2009-07-01, 2009年7月1日, 2009.7.1, 2009/7/1, 20090701, 二〇〇九年七月一日,
 * 2009年7月 (its first day), the serial number of a spreadsheet. Where a spelling could be two days it is refused: a
 * year of two digits, or the figure 2009.1, which may have been October.
 */
public final class LooseDate {

    private static final Pattern QUOTES = Pattern.compile("^['\"‘’]|['\"‘’]$");
    private static final Pattern PROPER = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern DAY = Pattern.compile("(\\d{4}) ?[-./年, ] ?(\\d{1,2}) ?[-./月, ] ?(\\d{1,2}) ?[日号.]?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}) ?[-./年] ?(\\d{1,2}) ?(月|月份)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(\\.\\d+)?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2}) ?[-./月 ] ?(\\d{1,2}) ?[日号]?");
    private static final Pattern CHINESE = Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Excel takes 1900 for a leap year: up to this serial its days are one off or do not exist. */
    private static final long FALSE_LEAP_DAY = 60;
    private static final long LAST_SERIAL = 2_958_465;

    private LooseDate() {}

    /** Reads a day from text. */
    public static Reading<LocalDate> read(String written) {
        var text = TIME.matcher(QUOTES.matcher(HalfWidth.of(written)).replaceAll("")).replaceFirst("").strip();
        if (text.isEmpty()) {
            return Reading.blank();
        }
        if (CHINESE.matcher(text).matches()) {
            text = arabic(text);
        }
        if (SERIAL.matcher(text).matches()) {
            return ofSerial(new BigDecimal(text), false);
        }
        var day = DAY.matcher(text);
        if (day.matches() || matches(day.usePattern(EIGHT))) {
            boolean proper = PROPER.matcher(written).matches();
            return date(day, proper ? null : Repair.DATE_SPELLING);
        }
        var month = MONTH.matcher(text);
        if (month.matches() || matches(month.usePattern(SIX)) && !isDayOfTwoDigitYear(text)) {
            return date(month, Repair.DATE_PARTIAL);
        }
        return Reading.unreadable(Fault.DATE_UNREADABLE);
    }

    /** Reads a day typed at the desk: 9.30 is the one of the reference day's year. */
    public static Reading<LocalDate> typed(String written, LocalDate reference) {
        var text = HalfWidth.of(written);
        var brief = SHORT.matcher(text);
        return brief.matches()
                ? read(reference.getYear() + "-" + brief.group(1) + "-" + brief.group(2))
                : read(text);
    }

    /** Reads the figure of a cell that is not formatted as a date: 20090701, or a serial number of our time. */
    public static Reading<LocalDate> ofFigure(BigDecimal figure, boolean date1904) {
        var plain = figure.stripTrailingZeros();
        if (plain.scale() <= 0 && EIGHT.matcher(plain.toPlainString()).matches()) {
            return read(plain.toPlainString());
        }
        return SERIAL.matcher(plain.toPlainString()).matches()
                ? ofSerial(plain, date1904)
                : Reading.unreadable(Fault.DATE_UNREADABLE);
    }

    /** The day of a spreadsheet's serial number; a time of day is left out. */
    public static Reading<LocalDate> ofSerial(BigDecimal serial, boolean date1904) {
        long days = serial.setScale(0, RoundingMode.FLOOR).longValue();
        if (days < 0 || days > LAST_SERIAL || !date1904 && days <= FALSE_LEAP_DAY) {
            return Reading.unreadable(Fault.DATE_UNREADABLE);
        }
        return Reading.read((date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days), Repair.DATE_SPELLING);
    }

    private static boolean matches(Matcher matcher) {
        return matcher.matches();
    }

    private static Reading<LocalDate> date(Matcher parts, Repair repair) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    repair == Repair.DATE_PARTIAL ? 1 : Integer.parseInt(parts.group(3)));
            boolean ours = date.getYear() >= 1800 && date.getYear() < 2200;
            return !ours ? Reading.unreadable(Fault.DATE_UNREADABLE)
                    : repair == null ? Reading.read(date) : Reading.read(date, repair);
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable(Fault.DATE_UNREADABLE);
        }
    }

    /** 200907 may be July 2009 or 7 September 2020. */
    private static boolean isDayOfTwoDigitYear(String six) {
        return SIX.matcher(six).matches()
                && Integer.parseInt(six, 2, 4, 10) <= 12 && Integer.parseInt(six, 2, 4, 10) >= 1
                && Integer.parseInt(six, 4, 6, 10) <= 31 && Integer.parseInt(six, 4, 6, 10) >= 1;
    }

    private static String arabic(String chinese) {
        var parts = CHINESE.matcher(chinese);
        if (!parts.matches()) {
            throw new IllegalArgumentException();
        }
        var text = new StringBuilder();
        parts.group(1).chars().forEach(each -> text.append(Math.max(0, DIGITS.indexOf(each))));
        text.append('-').append(number(parts.group(2)));
        return parts.group(3) == null ? text.append('月').toString()
                : text.append('-').append(number(parts.group(3))).toString();
    }

    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.substring(0, ten));
        return tens * 10 + (ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.substring(ten + 1)));
    }
}
