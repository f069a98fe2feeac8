package cn.uniondesk.office.form;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.reading.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

/** Paper and record are linked: what was printed is noted, and a code on a paper leads back to its record. */
public final class PaperTrail {

    private static final Action PRINT = new Action("paper.print");

    private final Transactions transactions;
    private final PrintedPapers printed;
    private final FormContents contents;
    private final String account;
    private final Clock clock;

    public PaperTrail(
            Transactions transactions, PrintedPapers printed, FormContents contents, String account, Clock clock) {
        this.transactions = transactions;
        this.printed = printed;
        this.contents = contents;
        this.account = account;
        this.clock = clock;
    }

    /** What became of a paper: it says what the records say now, or they have changed since, or the record is gone. */
    public enum Standing {
        CURRENT, OUT_OF_DATE, RECORD_GONE
    }

    /** @param subject the record to open; as its kind says where it is kept */
    public record Found(PrintedPaper paper, Form form, PaperSubject subject, Standing standing) {}

    /** Notes papers as printed. An empty form is nobody's and is not noted. */
    public void printed(Collection<? extends FormContent> papers) {
        var about = papers.stream().filter(paper -> !paper.imprint().subject().isEmpty()).map(PaperCode::of).distinct().toList();
        if (!about.isEmpty()) {
            var now = clock.instant();
            transactions.change(PRINT, () ->
                    about.forEach(code -> printed.note(new PrintedPaper(code, now, account))));
        }
    }

    /** The record and standing of a typed or scanned code. Refuses what is no code and what this office never printed. */
    public Outcome<Found> look(String typed) {
        var code = PaperCode.read(typed);
        var subject = code.flatMap(read -> contents.subject(read.subject()));
        var form = code.flatMap(read -> contents.form(read.form()));
        if (subject.isEmpty() || form.isEmpty()) {
            return Outcome.refused(Refusal.of("code", "paper.refused.code", typed.strip()));
        }
        return transactions.read(() -> printed.last(code.get()))
                .map(paper -> Outcome.done(new Found(
                        paper, form.get(), subject.get(), standing(code.get(), form.get(), subject.get()))))
                .orElseGet(() -> Outcome.refused(Refusal.of("code", "paper.refused.unknown", code.get().text())));
    }

    private Standing standing(PaperCode code, Form form, PaperSubject subject) {
        var now = contents.about(form, subject, LocalDate.now(clock));
        if (now.isEmpty()) {
            return Standing.RECORD_GONE;
        }
        return now.stream().map(PaperCode::of).anyMatch(code::equals) ? Standing.CURRENT : Standing.OUT_OF_DATE;
    }
}
