package cn.uniondesk.office.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The record that a paper is about, short enough to be typed and without any personal data: {@code H42} a household,
 * {@code A5} an application, {@code C7} a campaign, {@code P1289} a payment, {@code YCOOLING.2026} the payments of a kind and
 * budget year that name no campaign.
 *
 * @param key the record's id; kind and year of a ledger's payments
 */
public record PaperSubject(Kind kind, String key) {

    private static final Pattern WRITTEN = Pattern.compile("([HACPY])([0-9A-Z_.]+)");

    /** What the first letter says. */
    public enum Kind {
        HOUSEHOLD('H'), APPLICATION('A'), CAMPAIGN('C'), PAYMENT('P'), LEDGER('Y');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    static PaperSubject household(long id) {
        return new PaperSubject(Kind.HOUSEHOLD, Long.toString(id));
    }

    public static PaperSubject application(long id) {
        return new PaperSubject(Kind.APPLICATION, Long.toString(id));
    }

    static PaperSubject campaign(long id) {
        return new PaperSubject(Kind.CAMPAIGN, Long.toString(id));
    }

    static PaperSubject payment(long id) {
        return new PaperSubject(Kind.PAYMENT, Long.toString(id));
    }

    static PaperSubject ledger(String kindAndYear) {
        return new PaperSubject(Kind.LEDGER, kindAndYear.toLowerCase(Locale.ROOT));
    }

    public String text() {
        return kind.letter + key.toUpperCase(Locale.ROOT);
    }

    /** Empty where the text names no record. */
    public static Optional<PaperSubject> read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (kind.letter == text.charAt(0)) {
                var key = written.group(2).toLowerCase(Locale.ROOT);
                return kind == Kind.LEDGER || key.matches("\\d{1,18}")
                        ? Optional.of(new PaperSubject(kind, key))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The id of the record; a ledger's payments have none. */
    public long id() {
        return Long.parseLong(key);
    }
}
