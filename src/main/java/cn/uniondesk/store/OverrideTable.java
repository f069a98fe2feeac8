package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.RULE_OVERRIDE;

import cn.uniondesk.office.overrides.Overrides;
import cn.uniondesk.office.overrides.RuleOverride;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.RuleOverrideRecord;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Clauses that were passed on purpose, in {@code rule_override}. */
public final class OverrideTable implements Overrides {

    private final Session session;
    private final RecordWriter writer;
    private final List<RecordType> types;

    /** @param types the kinds of record that clauses are passed for */
    public OverrideTable(Session session, RecordWriter writer, List<RecordType> types) {
        this.session = session;
        this.writer = writer;
        this.types = List.copyOf(types);
    }

    @Override
    public void note(RuleOverride made) {
        writer.insert(
                new RuleOverrideRecord()
                        .setRecordType(made.record().type().code())
                        .setRecordId(made.record().id())
                        .setRecordNumber(made.record().number())
                        .setRule(made.rule())
                        .setClause(made.clause())
                        .setAllowed(made.allowed())
                        .setFound(made.found())
                        .setReason(made.reason())
                        .setAccount(made.account())
                        .setSecondAccount(made.second())
                        .setMadeAt(made.at().atOffset(ZoneOffset.UTC)),
                Origin.DESK);
    }

    @Override
    public List<RuleOverride> all() {
        return of(DSL.noCondition());
    }

    @Override
    public List<RuleOverride> of(RecordRef record) {
        return of(RULE_OVERRIDE.RECORD_TYPE.eq(record.type().code()).and(RULE_OVERRIDE.RECORD_ID.eq(record.id())));
    }

    private List<RuleOverride> of(Condition condition) {
        return session.query(db -> db.selectFrom(RULE_OVERRIDE).where(condition).orderBy(RULE_OVERRIDE.ID.desc()).fetch(row ->
                new RuleOverride(
                        new RecordRef(type(row.getRecordType()), row.getRecordId(), row.getRecordNumber()), row.getRule(),
                        row.getClause(), row.getAllowed(), row.getFound(), row.getReason(), row.getAccount(),
                        row.getSecondAccount(), row.getMadeAt().toInstant())));
    }

    private RecordType type(String code) {
        return types.stream().filter(each -> each.code().equals(code)).findFirst().orElse(new RecordType(code, "", ""));
    }
}
