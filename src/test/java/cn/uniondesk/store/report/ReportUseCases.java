package cn.uniondesk.store.report;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;

/** The report's use cases over a store in memory. */
public final class ReportUseCases {

    public final QuarterTables tables;
    public final Submissions submissions;
    public final UploadCheck check;

    private final DetailTable details;

    public ReportUseCases(MemoryStore store) {
        var session = store.session();
        details = new DetailTable(session);
        var words = new ReportWords(Texts.chinese());
        tables = new QuarterTables(session, new FactTable(session), words);
        submissions = new SubmissionTable(session, store.writer());
        check = new UploadCheck(session, tables, new RuleCaseTable(session), submissions,
                new UploadCheck.Standards(RULES, new OfficeTable(session, store.writer())), words);
    }

    public DetailTable details() {
        return details;
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
