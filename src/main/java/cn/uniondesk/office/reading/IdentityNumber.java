package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Masking;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 公民身份号码, GB 11643-1999: 6 digits of region, 8 of birth, 3 of sequence (odd for men) and a check digit. The
 * residence permit of Hong Kong, Macao and Taiwan people (810000, 820000, 830000) and the foreigners' permanent
 * residence card (first digit 9) are built alike. A 15-digit number, void since 2013, is made one of 18 places.
 * County codes are not judged: old ones were abolished and stay right.
 */
public record IdentityNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    /** A number that was shown as a figure: 1.10101E+17. */
    private static final Pattern FIGURE = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?1[4-9]");
    private static final BigDecimal SIXTEEN_DIGITS = BigDecimal.TEN.pow(15);
    private static final int OLDEST = 120;

    public IdentityNumber {
        if (!isValid(text)) {
            throw new IllegalArgumentException("no identity number");
        }
    }

    /** Whether the text is a number of 18 places with the right check digit, exactly as it is kept. */
    public static boolean isValid(String text) {
        return isEighteen(text) && check(text) == text.charAt(17);
    }

    private static boolean isEighteen(String text) {
        for (int i = 0; i < text.length() && i < 18; i++) {
            char each = text.charAt(i);
            if ((each < '0' || each > '9') && (each != 'X' || i < 17)) {
                return false;
            }
        }
        return text.length() == 18;
    }

    /** Reads a number as it was written; judged in the order form, birth, check digit, province. */
    public static Reading<IdentityNumber> read(String written, LocalDate today) {
        if (isEighteen(written)) {
            return judge(written, today, EnumSet.noneOf(Repair.class));
        }
        var half = HalfWidth.of(written);
        if (half.isEmpty()) {
            return Reading.blank();
        }
        if (FIGURE.matcher(half).matches()) {
            return Reading.unreadable(Fault.ID_PRECISION_LOST);
        }
        var repairs = EnumSet.noneOf(Repair.class);
        if (HalfWidth.isMissedIn(written)) {
            repairs.add(Repair.ID_FULLWIDTH);
        }
        var bare = without(half, "'\"`‘’“”′:：;；,，、", repairs, Repair.ID_QUOTE);
        if (!written.strip().equals(written)) {
            repairs.add(Repair.ID_SPACES);
        }
        bare = without(bare, " -", repairs, Repair.ID_SPACES);
        if (bare.endsWith("x")) {
            repairs.add(Repair.ID_LOWERCASE);
            bare = bare.substring(0, bare.length() - 1) + "X";
        }
        if (FIFTEEN.matcher(bare).matches()) {
            repairs.add(Repair.ID_15_TO_18);
            var body = bare.substring(0, 6) + "19" + bare.substring(6);
            bare = body + check(body);
        }
        return judge(bare, today, repairs);
    }

    /** Reads the figure of a numeric cell: from 16 digits on a spreadsheet has lost the last ones. */
    public static Reading<IdentityNumber> read(BigDecimal figure, LocalDate today) {
        return figure.abs().compareTo(SIXTEEN_DIGITS) >= 0
                ? Reading.unreadable(Fault.ID_PRECISION_LOST)
                : read(figure.stripTrailingZeros().toPlainString(), today);
    }

    private static Reading<IdentityNumber> judge(String number, LocalDate today, Set<Repair> repairs) {
        if (!isEighteen(number)) {
            return Reading.unreadable(Fault.ID_MALFORMED);
        }
        if (!isBirth(number, today)) {
            return Reading.unreadable(Fault.ID_BIRTH_INVALID);
        }
        if (check(number) != number.charAt(17)) {
            return Reading.unreadable(Fault.ID_CHECKSUM);
        }
        if (number.charAt(0) != '9' && !PROVINCES.contains(number.substring(0, 2))) {
            return Reading.unreadable(Fault.ID_REGION_UNKNOWN);
        }
        return Reading.read(new IdentityNumber(number), repairs);
    }

    private static String without(String text, String signs, Set<Repair> repairs, Repair repair) {
        if (text.chars().noneMatch(each -> signs.indexOf(each) >= 0)) {
            return text;
        }
        repairs.add(repair);
        return text.chars()
                .filter(each -> signs.indexOf(each) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBirth(String number, LocalDate today) {
        try {
            var birth = birth(number);
            return !birth.isAfter(today) && !birth.plusYears(OLDEST + 1).isBefore(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate birth(String number) {
        return LocalDate.of(
                Integer.parseInt(number, 6, 10, 10),
                Integer.parseInt(number, 10, 12, 10),
                Integer.parseInt(number, 12, 14, 10));
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return birth(text);
    }

    public boolean isMale() {
        return (text.charAt(16) - '0') % 2 == 1;
    }

    /** 居住证 of Hong Kong, Macao and Taiwan residents. */
    public boolean isResidencePermit() {
        return text.startsWith("810000") || text.startsWith("820000") || text.startsWith("830000");
    }

    /** 外国人永久居留身份证 of 2023. */
    public boolean isForeignersCard() {
        return text.charAt(0) == '9';
    }

    /** First two digits, GB/T 2260; 9x on a foreigners' card. */
    public String province() {
        return text.substring(0, 2);
    }

    @Override
    public String toString() {
        return Masking.identityNumber(text);
    }
}
