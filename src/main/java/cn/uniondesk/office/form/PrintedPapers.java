package cn.uniondesk.office.form;

import java.util.Optional;

/** The papers that the office has printed, by the code at their foot. */
public interface PrintedPapers {

    void note(PrintedPaper paper);

    /** When a paper with this code was last printed; empty where none was. */
    Optional<PrintedPaper> last(PaperCode code);
}
