package cn.uniondesk.store.org;

import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.org.RegisterReport;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.report.FactColumns;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.report.ReportSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/** Unions and members of a day, and what unions state against the register. */
public final class RegisterSource implements ReportSource {

    @Override
    public Map<Fact, FactSource> facts() {
        return Map.of(
                RegisterReport.UNION, FactSource.of(RecordType.UNION, span -> unions(span.to())),
                RegisterReport.MEMBER, FactSource.of(RecordType.MEMBER, span -> members(span.to())));
    }

    @Override
    public Map<String, Supplier<List<RuleCase>>> cases(DSLContext sql, Grounds grounds) {
        var register = new RegisterRuleCases(sql, grounds.period().lastDay());
        return Map.of(
                "ID_CHECKSUM", register::wrongNumbers,
                "STATED_MEMBERS", register::statedMembers,
                "STATED_FEMALE_MEMBERS", register::statedWomen,
                "MORE_MEMBERS_THAN_WORKERS", register::moreMembersThanWorkers,
                "MEMBER_OF_ENDED_UNION", register::membersOfEndedUnions,
                "TERM_OVERDUE", register::termsOverdue,
                "CERTIFICATE_EXPIRED", register::certificatesExpired);
    }

    private static Select<? extends Record> unions(LocalDate on) {
        return select(FactColumns.record(TRADE_UNION.ID, TRADE_UNION.NAME,
                FactColumns.mark(RegisterHistory.termOverdue(TRADE_UNION.ID, on), RegisterReport.TERM_OVERDUE)))
                .select(FactColumns.state())
                .from(TRADE_UNION)
                .where(RegisterHistory.counts(TRADE_UNION, on));
    }

    private static Select<? extends Record> members(LocalDate on) {
        return select(FactColumns.record(MEMBER.ID, PERSON.NAME,
                FactColumns.as(RegisterHistory.memberState(MEMBER.ID, on), RegisterReport.STATE),
                FactColumns.as(RegisterHistory.eightGroup(MEMBER.ID, on), RegisterReport.EIGHT_GROUP)))
                .select(FactColumns.personal(PERSON))
                .select(FactColumns.state())
                .from(MEMBER).join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID));
    }
}
