package cn.uniondesk.store.report;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.Details;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import java.util.List;

/** The report's use cases over a store in memory. */
public final class ReportUseCases {

    public final QuarterTables tables;
    public final Submissions submissions;
    public final UploadCheck check;

    public final Details details;

    public ReportUseCases(MemoryStore store) {
        this(store, ReportedAreas.of(store.session()), ReportedAreas.SOURCES, new ReportWords(Texts.chinese()));
    }

    public ReportUseCases(MemoryStore store, List<ReportArea> areas, List<ReportSource> sources, ReportWords words) {
        var session = store.session();
        details = new DetailTable(session, sources);
        submissions = new SubmissionTable(session, store.writer());
        tables = new QuarterTables(session, areas, new FactTable(session, sources), submissions, words);
        check = new UploadCheck(session, tables, new RuleCaseTable(session, sources), submissions,
                new UploadCheck.Standards(RULES, new OfficeTable(session, store.writer())), words);
    }

    /** The default rule book with the key of a district. */
    public static final RuleBooks RULES = new RuleBooks() {

        private final RuleBook book = withKey(DefaultRuleBook.read());

        @Override
        public RuleBook current() {
            return book;
        }

        @Override
        public boolean holds(String version) {
            return version.equals(book.version());
        }

        @Override
        public void takeIn(RuleBook rulebook) {
            throw new UnsupportedOperationException();
        }
    };

    private static RuleBook withKey(RuleBook book) {
        return new RuleBook(book.version(), book.source(), book.takenInOn(), "match-key", book.parameters(),
                book.standards(), book.codes(), book.words(), book.days());
    }
}
