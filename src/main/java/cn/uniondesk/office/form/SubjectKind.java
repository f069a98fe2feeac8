package cn.uniondesk.office.form;

import cn.uniondesk.office.values.RecordType;
import java.util.Locale;

/**
 * A kind of record that papers are about.
 *
 * @param record which kind, and where it is kept
 * @param letter what begins the record's name in a paper's code; no two kinds have the same
 * @param numbered whether the record is named by its id; a kind that has none is named by words
 */
public record SubjectKind(RecordType record, char letter, boolean numbered) {

    /** By which people name the kind: household, campaign. */
    public String name() {
        return record.code();
    }

    public PaperSubject of(long id) {
        return new PaperSubject(this, Long.toString(id));
    }

    public PaperSubject of(String key) {
        return new PaperSubject(this, key.toLowerCase(Locale.ROOT));
    }
}
