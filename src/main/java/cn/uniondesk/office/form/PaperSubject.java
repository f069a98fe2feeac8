package cn.uniondesk.office.form;

import java.util.Locale;

/**
 * The record that a paper is about, short enough to be typed and without any personal data: {@code H42} a household,
 * {@code P1289} a payment, {@code YCOOLING.2026} the payments of a kind and budget year that name no campaign.
 *
 * @param key the record's id, else words in lower case
 */
public record PaperSubject(SubjectKind kind, String key) {

    public String text() {
        return kind.letter() + key.toUpperCase(Locale.ROOT);
    }

    /** The id of the record, where its kind has one. */
    public long id() {
        return Long.parseLong(key);
    }
}
