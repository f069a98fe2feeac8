package cn.uniondesk.paper;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import java.util.List;

/** Every form with the contents that it is looked at with. */
final class EveryForm implements AutoCloseable {

    private static final int MANY = 400;
    /** Receipts are one paper each: some are enough to look at. */
    private static final int PAPERS = 3;

    enum State {
        /** As most papers are. */
        ORDINARY,
        /** To be filled by hand. */
        EMPTY,
        /** A family of nine, an address of 120 characters, 400 rows. */
        EXTREME,
        /** A text of 120 characters in every field, nine rows in every list. */
        STUFFED
    }

    private final FormOffice office = new FormOffice();

    EveryForm() {
        office.pay(5, "cooling", false);
        office.pay(MANY, "warmth", true);
    }

    List<? extends FormContent> papers(Form form, State state) {
        return switch (state) {
            case ORDINARY -> few(office.papers(form, FormOffice.ORDINARY, FormOffice.LEDGER));
            case EMPTY -> List.of(office.blank(form));
            case EXTREME -> few(office.papers(form, FormOffice.LARGE, FormOffice.CAMPAIGN));
            case STUFFED -> List.of((FormContent) Numbered.long120(9).record(form.content().asSubclass(Record.class)));
        };
    }

    private static List<FormContent> few(List<FormContent> papers) {
        return papers.subList(0, Math.min(PAPERS, papers.size()));
    }

    @Override
    public void close() {
        office.close();
    }
}
