package cn.uniondesk.office.form;

/**
 * What stands at the foot of every page, so that a paper can be traced.
 *
 * @param office name of the office that prints
 * @param printedBy who printed it
 * @param printedAt when, as people read it: 2026-11-21 14:30
 * @param subject the record that the paper is about, as {@link PaperSubject} writes it; empty for an empty form
 */
public record Imprint(String office, String printedBy, String printedAt, String subject) {

    public Imprint(String office, String printedBy, String printedAt) {
        this(office, printedBy, printedAt, "");
    }

    public Imprint about(PaperSubject about) {
        return new Imprint(office, printedBy, printedAt, about.text());
    }
}
