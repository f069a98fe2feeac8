package cn.uniondesk.office.reading;

import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Masking;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 银行卡号 or the number of a passbook: kept as text. Most cards have 16 to 19 digits and carry the Luhn check, but
 * passbooks and some older cards do not: both are advice.
 */
public record BankCard(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8,30}");

    public BankCard {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no card number");
        }
    }

    public static Reading<BankCard> read(String written) {
        var bare = HalfWidth.of(written).replaceAll("[ \\-'\"‘’“”]", "");
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        return FORM.matcher(bare).matches()
                ? Reading.read(new BankCard(bare))
                : Reading.unreadable(Fault.CARD_MALFORMED);
    }

    public boolean holdsLuhn() {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(text.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    public List<Advice> advice(String field) {
        if (text.length() < 16 || text.length() > 19) {
            return List.of(Advice.of(field, "advice.card.length", String.valueOf(text.length())));
        }
        return holdsLuhn() ? List.of() : List.of(Advice.of(field, "advice.card.luhn"));
    }

    /** In groups of four, as it stands on the card. */
    public String grouped() {
        return text.replaceAll("(....)(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return Masking.bankCard(text);
    }
}
