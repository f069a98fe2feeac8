package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes a district's rule book in and gives the office's own out. What it would change is shown before it holds. */
public final class RuleBookImport {

    private static final Action TAKE_IN = new Action("rulebook.import");

    private final RuleBooks books;
    private final RuleBookFiles files;
    private final RuleBookImpact impact;
    private final Transactions transactions;
    private final Clock clock;

    public RuleBookImport(
            RuleBooks books, RuleBookFiles files, RuleBookImpact impact, Transactions transactions, Clock clock) {
        this.books = books;
        this.files = files;
        this.impact = impact;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What taking the file in would change; nothing changes. */
    public Outcome<RuleBookChange> look(Path file) {
        var sheets = files.read(file);
        return transactions.read(() -> {
            var before = books.current();
            return switch (RuleBookReader.read(sheets, before)) {
                case Outcome.Refused<RuleBook>(var refusals) -> Outcome.refused(refusals);
                case Outcome.Done<RuleBook>(var read, var _) -> Outcome.done(change(before, named(read, before, file)));
            };
        });
    }

    /** Takes the file in; where it says what the book that holds says, nothing is taken in. */
    public Outcome<RuleBookChange> takeIn(Path file) {
        var sheets = files.read(file);
        return transactions.change(TAKE_IN, () -> {
            var before = books.current();
            return switch (RuleBookReader.read(sheets, before)) {
                case Outcome.Refused<RuleBook>(var refusals) -> Outcome.refused(refusals);
                case Outcome.Done<RuleBook>(var read, var _) -> {
                    var after = named(read, before, file);
                    var change = change(before, after);
                    if (!change.differences().isEmpty()) {
                        books.takeIn(after);
                    }
                    yield Outcome.done(change);
                }
            };
        });
    }

    /** Writes the book that holds as a workbook that can be edited and taken in again. */
    public void export(Path file) {
        files.write(RuleBookSheets.of(transactions.read(books::current)), file);
    }

    private RuleBookChange change(RuleBook before, RuleBook after) {
        var differences = RuleBookDifference.between(before, after);
        return differences.isEmpty()
                ? new RuleBookChange(before.version(), differences, List.of())
                : new RuleBookChange(after.version(), differences, impact.of(before, after));
    }

    private RuleBook named(RuleBook read, RuleBook before, Path file) {
        var today = LocalDate.now(clock);
        return new RuleBook(
                version(read.version(), before, today), file.getFileName().toString(), today, read.matchKey(),
                read.parameters(), read.standards(), read.codes(), read.words(), read.days());
    }

    /** The file's own label where it is new, else the day with the next number of it. */
    private String version(String wanted, RuleBook before, LocalDate today) {
        if (!wanted.isEmpty() && !wanted.equals(before.version()) && !wanted.equals(DefaultRuleBook.VERSION)
                && !books.holds(wanted)) {
            return wanted;
        }
        int number = 1;
        while (books.holds(today + "." + number)) {
            number++;
        }
        return today + "." + number;
    }
}
