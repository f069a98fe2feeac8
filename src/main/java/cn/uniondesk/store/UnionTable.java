package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_CERTIFICATE;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static cn.uniondesk.store.tables.Tables.UNION_TERM;

import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.people.Pinyin;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.TradeUnionRecord;
import cn.uniondesk.store.tables.tables.records.UnionCertificateRecord;
import cn.uniondesk.store.tables.tables.records.UnionStateRecord;
import cn.uniondesk.store.tables.tables.records.UnionTermRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of unions, in {@code trade_union} with its states, terms and certificates. */
public final class UnionTable implements Unions {

    private final Session session;
    private final RecordWriter writer;
    private final StoredFields stored;

    public UnionTable(Session session, RecordWriter writer, Pinyin pinyin) {
        this.session = session;
        this.writer = writer;
        this.stored = new StoredFields(TRADE_UNION, TradeUnion.KEPT, pinyin);
    }

    @Override
    public Optional<TradeUnion> find(long id) {
        return session.query(db -> db.fetchOptional(TRADE_UNION, TRADE_UNION.ID.eq(id)).map(this::union));
    }

    @Override
    public Optional<TradeUnion> named(String name) {
        return session.query(db -> db.fetchOptional(TRADE_UNION, TRADE_UNION.NAME.eq(name)).map(this::union));
    }

    @Override
    public List<UnionLine> all(LocalDate on) {
        var members = MembersNow.byUnion(session, on);
        return session.query(db -> {
            var states = new HashMap<Long, String>();
            db.selectFrom(UNION_STATE)
                    .where(UNION_STATE.FROM_ON.le(on))
                    .orderBy(UNION_STATE.FROM_ON)
                    .forEach(row -> states.put(row.getUnionId(), row.getState()));
            var terms = new HashMap<Long, LocalDate>();
            db.selectFrom(UNION_TERM)
                    .where(UNION_TERM.STARTS_ON.le(on))
                    .orderBy(UNION_TERM.STARTS_ON)
                    .forEach(row -> terms.put(row.getUnionId(), term(row).endsOn()));
            var certificates = new HashMap<Long, LocalDate>();
            db.selectFrom(UNION_CERTIFICATE)
                    .orderBy(UNION_CERTIFICATE.VALID_UNTIL)
                    .forEach(row -> certificates.put(row.getUnionId(), row.getValidUntil()));
            return db.selectFrom(TRADE_UNION).orderBy(TRADE_UNION.NAME_PINYIN, TRADE_UNION.ID).fetch(row -> new UnionLine(
                    union(row), stateOf(states, row.getId()), terms.get(row.getId()), certificates.get(row.getId()),
                    members.getOrDefault(row.getId(), 0L)));
        });
    }

    @Override
    public Map<Long, String> names() {
        return session.query(db -> db.select(TRADE_UNION.ID, TRADE_UNION.NAME).from(TRADE_UNION).orderBy(TRADE_UNION.NAME_PINYIN, TRADE_UNION.ID)
                .fetchMap(TRADE_UNION.ID, TRADE_UNION.NAME));
    }

    @Override
    public long save(TradeUnion union, Origin origin) {
        return writer.save(TRADE_UNION, union.id(), stored.row(union.values()), origin);
    }

    @Override
    public List<Term> terms(long unionId) {
        return session.query(db -> db.selectFrom(UNION_TERM)
                .where(UNION_TERM.UNION_ID.eq(unionId))
                .orderBy(UNION_TERM.STARTS_ON)
                .fetch(UnionTable::term));
    }

    @Override
    public void addTerm(long unionId, Term term, Origin origin) {
        var row = new UnionTermRecord()
                .setUnionId(unionId)
                .setStartsOn(term.startsOn())
                .setTermYears((long) term.years());
        writer.enter(row, List.of(UNION_TERM.UNION_ID, UNION_TERM.STARTS_ON), origin);
    }

    @Override
    public List<Certificate> certificates(long unionId) {
        return session.query(db -> db.selectFrom(UNION_CERTIFICATE)
                .where(UNION_CERTIFICATE.UNION_ID.eq(unionId))
                .orderBy(UNION_CERTIFICATE.VALID_UNTIL)
                .fetch(row -> new Certificate(row.getNumber(), row.getValidFrom(), row.getValidUntil())));
    }

    @Override
    public void addCertificate(long unionId, Certificate certificate, Origin origin) {
        var row = new UnionCertificateRecord()
                .setUnionId(unionId)
                .setNumber(certificate.number())
                .setValidFrom(certificate.validFrom())
                .setValidUntil(certificate.validUntil());
        writer.enter(row, List.of(UNION_CERTIFICATE.UNION_ID, UNION_CERTIFICATE.VALID_UNTIL), origin);
    }

    @Override
    public void enterState(long unionId, LocalDate from, UnionState state, String reason, Origin origin) {
        var row = new UnionStateRecord()
                .setUnionId(unionId)
                .setFromOn(from)
                .setState(Codes.code(state))
                .setReason(reason);
        writer.enter(row, List.of(UNION_STATE.UNION_ID, UNION_STATE.FROM_ON), origin);
    }

    @Override
    public UnionState state(long unionId, LocalDate on) {
        return session.query(db -> db.selectFrom(UNION_STATE)
                .where(UNION_STATE.UNION_ID.eq(unionId).and(UNION_STATE.FROM_ON.le(on)))
                .orderBy(UNION_STATE.FROM_ON.desc())
                .limit(1)
                .fetchOptional(row -> Codes.constant(UnionState.class, row.getState()))
                .orElse(UnionState.ACTIVE));
    }

    private static UnionState stateOf(Map<Long, String> states, long union) {
        return Optional.ofNullable(states.get(union))
                .map(code -> Codes.constant(UnionState.class, code))
                .orElse(UnionState.ACTIVE);
    }

    private static Term term(UnionTermRecord row) {
        return new Term(row.getStartsOn(), Math.toIntExact(row.getTermYears()));
    }

    private TradeUnion union(TradeUnionRecord row) {
        return new TradeUnion(row.getId(), stored.read(row));
    }
}
