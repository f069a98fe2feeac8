package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.RULEBOOK;
import static cn.uniondesk.store.tables.Tables.RULE_CODE;
import static cn.uniondesk.store.tables.Tables.RULE_DAY;
import static cn.uniondesk.store.tables.Tables.RULE_PARAMETER;
import static cn.uniondesk.store.tables.Tables.RULE_STANDARD;
import static cn.uniondesk.store.tables.Tables.RULE_WORD;

import cn.uniondesk.office.rulebook.DefaultRuleBook;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.RulebookRecord;
import java.util.List;
import org.jooq.DSLContext;

/** The rule books, in {@code rulebook} with a table for each of its sheets. A book that was taken in never changes. */
public final class RuleBookTable implements RuleBooks {

    private record Kept(long id, RuleBook book) {}

    private static final long NONE = 0;

    private final Session session;
    private final RecordWriter writer;
    /** A book is read once: under its id it stays the same. */
    private volatile Kept kept;
    private final List<RuleBook> brought;

    public RuleBookTable(Session session, RecordWriter writer) {
        this(session, writer, List.of());
    }

    /** @param brought what areas of work bring where the office's own book says nothing of it */
    public RuleBookTable(Session session, RecordWriter writer, List<RuleBook> brought) {
        this.session = session;
        this.writer = writer;
        this.brought = List.copyOf(brought);
        this.kept = new Kept(NONE, completed(DefaultRuleBook.read()));
    }

    private RuleBook completed(RuleBook book) {
        return brought.stream().reduce(book, RuleBook::completedBy);
    }

    @Override
    public RuleBook current() {
        return session.query(db -> {
            var latest = db.selectFrom(RULEBOOK).orderBy(RULEBOOK.ID.desc()).limit(1).fetchOptional();
            long id = latest.map(RulebookRecord::getId).orElse(NONE);
            var known = kept;
            if (known.id() != id) {
                known = new Kept(id, completed(latest.map(row -> book(db, row)).orElseGet(DefaultRuleBook::read)));
                kept = known;
            }
            return known.book();
        });
    }

    @Override
    public boolean holds(String version) {
        return session.query(db -> db.fetchExists(RULEBOOK, RULEBOOK.VERSION.eq(version)));
    }

    @Override
    public void takeIn(RuleBook book) {
        long id = writer.insert(
                new RulebookRecord()
                        .setVersion(book.version())
                        .setSource(book.source())
                        .setTakenInOn(book.takenInOn())
                        .setMatchKey(book.matchKey()),
                Origin.DESK);
        book.parameters().forEach(each -> writer.insert(RuleRows.of(id, each), Origin.DESK));
        book.standards().forEach(each -> writer.insert(RuleRows.of(id, each), Origin.DESK));
        book.codes().forEach(each -> writer.insert(RuleRows.of(id, each), Origin.DESK));
        book.words().forEach(each -> writer.insert(RuleRows.of(id, each), Origin.DESK));
        book.days().forEach(each -> writer.insert(RuleRows.of(id, each), Origin.DESK));
    }

    private static RuleBook book(DSLContext db, RulebookRecord row) {
        long id = row.getId();
        return new RuleBook(
                row.getVersion(),
                row.getSource(),
                row.getTakenInOn(),
                row.getMatchKey(),
                db.selectFrom(RULE_PARAMETER).where(RULE_PARAMETER.RULEBOOK_ID.eq(id)).orderBy(RULE_PARAMETER.ID)
                        .fetch(RuleRows::parameter),
                db.selectFrom(RULE_STANDARD).where(RULE_STANDARD.RULEBOOK_ID.eq(id)).orderBy(RULE_STANDARD.ID)
                        .fetch(RuleRows::standard),
                db.selectFrom(RULE_CODE).where(RULE_CODE.RULEBOOK_ID.eq(id)).orderBy(RULE_CODE.ID).fetch(RuleRows::code),
                db.selectFrom(RULE_WORD).where(RULE_WORD.RULEBOOK_ID.eq(id)).orderBy(RULE_WORD.ID).fetch(RuleRows::word),
                db.selectFrom(RULE_DAY).where(RULE_DAY.RULEBOOK_ID.eq(id)).orderBy(RULE_DAY.ID).fetch(RuleRows::day));
    }
}
