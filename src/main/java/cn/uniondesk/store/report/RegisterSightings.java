package cn.uniondesk.store.report;

import static cn.uniondesk.store.report.RegisterHistory.counts;
import static cn.uniondesk.store.report.RegisterHistory.memberState;
import static cn.uniondesk.store.report.RegisterHistory.memberUnion;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_CERTIFICATE;
import static cn.uniondesk.store.tables.Tables.UNION_TERM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.RecordRef;
import cn.uniondesk.office.RecordType;
import cn.uniondesk.office.report.Sighting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Unions and members: what unions state against what the register holds, and what has run out. */
final class RegisterSightings {

    private static final Field<Long> UNION_ID = field(name("registered", "of_union"), Long.class);
    private static final Field<Integer> MEMBERS = field(name("registered", "members"), Integer.class);
    private static final Field<Integer> WOMEN = field(name("registered", "women"), Integer.class);

    private final DSLContext sql;
    private final LocalDate on;

    RegisterSightings(DSLContext sql, LocalDate on) {
        this.sql = sql;
        this.on = on;
    }

    List<Sighting> statedMembers() {
        return stated(TRADE_UNION.STATED_MEMBERS, coalesce(MEMBERS, inline(0)), TRADE_UNION.STATED_MEMBERS.ne(registered(MEMBERS)));
    }

    List<Sighting> statedWomen() {
        return stated(TRADE_UNION.STATED_FEMALE_MEMBERS, coalesce(WOMEN, inline(0)),
                TRADE_UNION.STATED_FEMALE_MEMBERS.ne(registered(WOMEN)));
    }

    List<Sighting> moreMembersThanWorkers() {
        return unions(coalesce(MEMBERS, inline(0)).cast(Long.class), TRADE_UNION.WORKERS,
                TRADE_UNION.WORKERS.lt(registered(MEMBERS)));
    }

    private static Field<Long> registered(Field<Integer> counted) {
        return coalesce(counted, inline(0)).cast(Long.class);
    }

    private List<Sighting> stated(Field<Long> stated, Field<Integer> counted, Condition differs) {
        return unions(stated, counted.cast(Long.class), differs);
    }

    private List<Sighting> unions(Field<Long> left, Field<Long> right, Condition condition) {
        return sql.select(TRADE_UNION.ID, TRADE_UNION.NAME, left, right)
                .from(TRADE_UNION)
                .leftJoin(register()).on(UNION_ID.eq(TRADE_UNION.ID))
                .where(counts(TRADE_UNION, on), condition)
                .orderBy(TRADE_UNION.ID)
                .fetch(row -> new Sighting(List.of(union(row.value1(), row.value2())), "", null,
                        row.value3(), row.value4(), List.of(row.value2())));
    }

    /** Members of the day by their union. */
    private Table<? extends Record> register() {
        var states = select(
                memberUnion(MEMBER.ID, on).as("of_union"), memberState(MEMBER.ID, on).as("state"), PERSON.SEX.as("sex"))
                .from(MEMBER).join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .asTable("each_member");
        var union = field(name("each_member", "of_union"), Long.class);
        var state = field(name("each_member", "state"), String.class);
        var sex = field(name("each_member", "sex"), String.class);
        return select(union.as("of_union"), count().as("members"), count().filterWhere(sex.eq("female")).as("women"))
                .from(states)
                .where(state.in("normal", "retained"))
                .groupBy(union)
                .asTable("registered");
    }

    List<Sighting> membersOfEndedUnions() {
        return sql.select(MEMBER.ID, PERSON.NAME, TRADE_UNION.NAME)
                .from(MEMBER)
                .join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .join(TRADE_UNION).on(TRADE_UNION.ID.eq(memberUnion(MEMBER.ID, on)))
                .where(memberState(MEMBER.ID, on).in("normal", "retained"),
                        RegisterHistory.unionState(TRADE_UNION, on).in("dissolved", "merged"))
                .orderBy(MEMBER.ID)
                .fetch(row -> new Sighting(List.of(new RecordRef(RecordType.MEMBER, row.value1(), row.value2())), "", null,
                        null, null, List.of(row.value2(), row.value3())));
    }

    List<Sighting> termsOverdue() {
        return sql.select(TRADE_UNION.ID, TRADE_UNION.NAME, UNION_TERM.STARTS_ON, UNION_TERM.TERM_YEARS)
                .from(TRADE_UNION)
                .join(UNION_TERM).on(UNION_TERM.UNION_ID.eq(TRADE_UNION.ID))
                .where(counts(TRADE_UNION, on), RegisterHistory.termOverdue(TRADE_UNION.ID, on),
                        UNION_TERM.STARTS_ON.eq(field(select(max(UNION_TERM.as("t").STARTS_ON)).from(UNION_TERM.as("t"))
                                .where(UNION_TERM.as("t").UNION_ID.eq(TRADE_UNION.ID), UNION_TERM.as("t").STARTS_ON.le(on)))))
                .orderBy(TRADE_UNION.ID)
                .fetch(row -> late(row.value1(), row.value2(), row.value3().plusYears(row.value4())));
    }

    List<Sighting> certificatesExpired() {
        var ends = max(UNION_CERTIFICATE.VALID_UNTIL);
        return sql.select(TRADE_UNION.ID, TRADE_UNION.NAME, ends)
                .from(TRADE_UNION)
                .join(UNION_CERTIFICATE).on(UNION_CERTIFICATE.UNION_ID.eq(TRADE_UNION.ID))
                .where(counts(TRADE_UNION, on))
                .groupBy(TRADE_UNION.ID, TRADE_UNION.NAME)
                .having(ends.lt(on))
                .orderBy(TRADE_UNION.ID)
                .fetch(row -> late(row.value1(), row.value2(), row.value3()));
    }

    private Sighting late(long id, String name, LocalDate end) {
        return new Sighting(List.of(union(id, name)), "", null, ChronoUnit.DAYS.between(end, on), 0L,
                List.of(name, end.toString()));
    }

    private static RecordRef union(long id, String name) {
        return new RecordRef(RecordType.UNION, id, name);
    }
}
