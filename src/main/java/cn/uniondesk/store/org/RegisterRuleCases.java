package cn.uniondesk.store.org;

import static cn.uniondesk.store.org.RegisterHistory.counts;
import static cn.uniondesk.store.org.RegisterHistory.memberState;
import static cn.uniondesk.store.org.RegisterHistory.memberUnion;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_CERTIFICATE;
import static cn.uniondesk.store.tables.Tables.UNION_TERM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.org.UnionsBelow;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Unions and members: what unions state against what the register holds, and what has run out. */
final class RegisterRuleCases {

    /** What the sentence says of the figure beside the stated one; words of {@code report.said}. */
    private static final String OWN = "register";
    private static final String BELOW = "registers_below";

    /** What the register holds of a union on the day, and of those below it. */
    private record Registered(long members, long women, boolean isSum) {

        private static final Registered NOBODY = new Registered(0, 0, false);

        Registered plus(Registered below) {
            return new Registered(members + below.members, women + below.women, true);
        }
    }

    private final DSLContext sql;
    private final LocalDate on;
    private Map<Long, Registered> register;

    RegisterRuleCases(DSLContext sql, LocalDate on) {
        this.sql = sql;
        this.on = on;
    }

    /** GB 11643: the last place follows from the others. */
    List<RuleCase> wrongNumbers() {
        var found = new ArrayList<RuleCase>();
        sql.select(PERSON.ID, PERSON.NAME, PERSON.DOCUMENT_NUMBER)
                .from(PERSON)
                .where(PERSON.DOCUMENT_NUMBER.isNotNull(), PERSON.DOCUMENT_TYPE.notIn("passport", "other"))
                .orderBy(PERSON.ID)
                .forEach(row -> {
                    if (!IdentityNumber.isValid(row.value3())) {
                        found.add(new RuleCase(List.of(new RecordRef(RecordType.PERSON, row.value1(), row.value2())), "", null,
                                null, null, List.of(row.value2())));
                    }
                });
        return found;
    }

    List<RuleCase> statedMembers() {
        return unions(TRADE_UNION.STATED_MEMBERS, Registered::members, (stated, registered) -> stated != registered);
    }

    List<RuleCase> statedWomen() {
        return unions(TRADE_UNION.STATED_FEMALE_MEMBERS, Registered::women, (stated, registered) -> stated != registered);
    }

    List<RuleCase> moreMembersThanWorkers() {
        return unions(TRADE_UNION.WORKERS, Registered::members, (workers, registered) -> registered > workers).stream()
                .map(each -> new RuleCase(each.records(), "", null, each.right(), each.left(), each.said()))
                .toList();
    }

    private interface Contradiction {
        boolean between(long stated, long registered);
    }

    private List<RuleCase> unions(Field<Long> stated, ToLongFunction<Registered> figure, Contradiction contradiction) {
        if (register == null) {
            register = withThoseBelow(register());
        }
        var found = new ArrayList<RuleCase>();
        sql.select(TRADE_UNION.ID, TRADE_UNION.NAME, stated)
                .from(TRADE_UNION)
                .where(counts(TRADE_UNION, on), stated.isNotNull())
                .orderBy(TRADE_UNION.ID)
                .forEach(row -> {
                    var whole = register.getOrDefault(row.value1(), Registered.NOBODY);
                    long registered = figure.applyAsLong(whole);
                    if (contradiction.between(row.value3(), registered)) {
                        found.add(new RuleCase(List.of(union(row.value1(), row.value2())), "", null, row.value3(), registered,
                                List.of(row.value2(), whole.isSum() ? BELOW : OWN)));
                    }
                });
        return found;
    }

    private Map<Long, Registered> withThoseBelow(Map<Long, Registered> own) {
        var below = new UnionsBelow(sql.select(TRADE_UNION.ID, TRADE_UNION.PARENT_ID)
                .from(TRADE_UNION)
                .where(TRADE_UNION.PARENT_ID.isNotNull(), counts(TRADE_UNION, on))
                .fetchMap(TRADE_UNION.ID, TRADE_UNION.PARENT_ID));
        var whole = new HashMap<>(own);
        for (var federation : below.federations()) {
            whole.put(federation, below.withThose(federation).stream()
                    .map(each -> own.getOrDefault(each, Registered.NOBODY))
                    .reduce(Registered.NOBODY, Registered::plus));
        }
        return whole;
    }

    /** Counted once for all unions: joined to them, the database would count the whole register again for each. */
    private Map<Long, Registered> register() {
        var each = select(
                memberUnion(MEMBER.ID, on).as("of_union"), memberState(MEMBER.ID, on).as("state"), PERSON.SEX.as("sex"))
                .from(MEMBER).join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .asTable("each_member");
        var union = field(name("each_member", "of_union"), Long.class);
        var state = field(name("each_member", "state"), String.class);
        var sex = field(name("each_member", "sex"), String.class);
        return sql.select(union, count(), count().filterWhere(sex.eq("female")))
                .from(each)
                .where(state.in("normal", "retained"), union.isNotNull())
                .groupBy(union)
                .fetchMap(row -> row.value1(), row -> new Registered(row.value2(), row.value3(), false));
    }

    List<RuleCase> membersOfEndedUnions() {
        return sql.select(MEMBER.ID, PERSON.NAME, TRADE_UNION.NAME)
                .from(TRADE_UNION)
                .join(MEMBER_UNION).on(MEMBER_UNION.UNION_ID.eq(TRADE_UNION.ID))
                .join(MEMBER).on(MEMBER.ID.eq(MEMBER_UNION.MEMBER_ID))
                .join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(TRADE_UNION.ID.in(endedUnions()),
                        memberUnion(MEMBER.ID, on).eq(TRADE_UNION.ID),
                        memberState(MEMBER.ID, on).in("normal", "retained"))
                .orderBy(MEMBER.ID)
                .fetch(row -> new RuleCase(List.of(new RecordRef(RecordType.MEMBER, row.value1(), row.value2())), "", null,
                        null, null, List.of(row.value2(), row.value3())));
    }

    private List<Long> endedUnions() {
        return sql.select(TRADE_UNION.ID).from(TRADE_UNION)
                .where(RegisterHistory.unionState(TRADE_UNION, on).in("dissolved", "merged"))
                .fetch(TRADE_UNION.ID);
    }

    List<RuleCase> termsOverdue() {
        return sql.select(TRADE_UNION.ID, TRADE_UNION.NAME, UNION_TERM.STARTS_ON, UNION_TERM.TERM_YEARS)
                .from(TRADE_UNION)
                .join(UNION_TERM).on(UNION_TERM.UNION_ID.eq(TRADE_UNION.ID))
                .where(counts(TRADE_UNION, on), RegisterHistory.termOverdue(TRADE_UNION.ID, on),
                        UNION_TERM.STARTS_ON.eq(field(select(max(UNION_TERM.as("t").STARTS_ON)).from(UNION_TERM.as("t"))
                                .where(UNION_TERM.as("t").UNION_ID.eq(TRADE_UNION.ID), UNION_TERM.as("t").STARTS_ON.le(on)))))
                .orderBy(TRADE_UNION.ID)
                .fetch(row -> late(row.value1(), row.value2(), row.value3().plusYears(row.value4())));
    }

    List<RuleCase> certificatesExpired() {
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

    private RuleCase late(long id, String name, LocalDate end) {
        return new RuleCase(List.of(union(id, name)), "", null, ChronoUnit.DAYS.between(end, on), 0L,
                List.of(name, end.toString()));
    }

    private static RecordRef union(long id, String name) {
        return new RecordRef(RecordType.UNION, id, name);
    }
}
