package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.SCHEME_JUDGEMENT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.scheme.SchemeJudgement;
import cn.uniondesk.office.household.scheme.SchemeJudgements;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.SchemeJudgementRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What older schemes said, in {@code scheme_judgement}. */
public final class SchemeTable implements SchemeJudgements {

    private final Session session;
    private final RecordWriter writer;

    public SchemeTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public List<SchemeJudgement> of(long householdId) {
        return session.query(db -> db.selectFrom(SCHEME_JUDGEMENT)
                .where(SCHEME_JUDGEMENT.HOUSEHOLD_ID.eq(householdId))
                .orderBy(SCHEME_JUDGEMENT.JUDGED_ON, SCHEME_JUDGEMENT.ID)
                .fetch(row -> new SchemeJudgement(
                        row.getId(),
                        row.getHouseholdId(),
                        row.getScheme(),
                        row.getJudgedOn(),
                        row.getCategory(),
                        Math.toIntExact(row.getPeople()),
                        Money.ofFen(row.getIncomeFen()),
                        row.getLineFen() == null ? null : Money.ofFen(row.getLineFen()),
                        Boundary.of(row.getBoundary()),
                        row.getDocumentNumber(),
                        row.getRulebook())));
    }

    @Override
    public long add(SchemeJudgement judgement, Origin origin) {
        return writer.insert(new SchemeJudgementRecord()
                .setHouseholdId(judgement.householdId())
                .setScheme(judgement.scheme())
                .setJudgedOn(judgement.judgedOn())
                .setCategory(judgement.category())
                .setPeople((long) judgement.people())
                .setIncomeFen(judgement.income().fen())
                .setLineFen(judgement.line() == null ? null : judgement.line().fen())
                .setBoundary(judgement.boundary().sign())
                .setDocumentNumber(judgement.documentNumber())
                .setRulebook(judgement.rulebook()), origin);
    }

    @Override
    public Map<String, Long> households(String scheme, LocalDate on) {
        var later = SCHEME_JUDGEMENT.as("later");
        var latest = select(max(later.JUDGED_ON)).from(later)
                .where(later.HOUSEHOLD_ID.eq(SCHEME_JUDGEMENT.HOUSEHOLD_ID))
                .and(later.SCHEME.eq(scheme)).and(later.JUDGED_ON.le(on));
        var households = countDistinct(SCHEME_JUDGEMENT.HOUSEHOLD_ID).cast(Long.class);
        return session.query(db -> db.select(SCHEME_JUDGEMENT.CATEGORY, households)
                .from(SCHEME_JUDGEMENT)
                .where(SCHEME_JUDGEMENT.SCHEME.eq(scheme)).and(SCHEME_JUDGEMENT.JUDGED_ON.eq(latest))
                .groupBy(SCHEME_JUDGEMENT.CATEGORY)
                .fetchMap(SCHEME_JUDGEMENT.CATEGORY, households));
    }
}
