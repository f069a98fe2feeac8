package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.HouseholdHistory.ENDS;
import static cn.uniondesk.store.household.HouseholdHistory.livesThere;
import static cn.uniondesk.store.household.HouseholdHistory.mainCause;
import static cn.uniondesk.store.household.HouseholdHistory.notEnded;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Files whose parts contradict one another on a day. */
final class HouseholdRuleCases {

    private final DSLContext sql;
    private final LocalDate on;

    HouseholdRuleCases(DSLContext sql, LocalDate on) {
        this.sql = sql;
        this.on = on;
    }

    private Condition isOpen() {
        return HOUSEHOLD.FILED_ON.le(on).and(notEnded(HOUSEHOLD.ID, val(on)));
    }

    List<RuleCase> withoutDecision() {
        return files(isOpen().and(notExists(selectOne().from(HOUSEHOLD_DECISION).where(
                HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HOUSEHOLD_DECISION.DECIDED_ON.le(on)))
                .or(HouseholdHistory.category(HOUSEHOLD.ID, val(on)).eq("none"))));
    }

    List<RuleCase> withoutCause() {
        return files(isOpen().and(mainCause(HOUSEHOLD.ID, val(on)).eq("")));
    }

    private List<RuleCase> files(Condition condition) {
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER).from(HOUSEHOLD).where(condition).orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> said(row, row.value2()));
    }

    List<RuleCase> filedUnlikeHistory() {
        var first = field(select(min(HOUSEHOLD_STATE.FROM_ON)).from(HOUSEHOLD_STATE)
                .where(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HOUSEHOLD_STATE.STATE.eq("on_file")));
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.FILED_ON, first)
                .from(HOUSEHOLD)
                .where(HOUSEHOLD.FILED_ON.le(on), first.ne(HOUSEHOLD.FILED_ON))
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> said(row, row.value2(), row.value3().toString(), row.value4().toString()));
    }

    List<RuleCase> endedBeforeFiling() {
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.FILED_ON, HOUSEHOLD_STATE.FROM_ON)
                .from(HOUSEHOLD)
                .join(HOUSEHOLD_STATE).on(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .where(HOUSEHOLD_STATE.STATE.in(ENDS), HOUSEHOLD_STATE.FROM_ON.le(on),
                        HOUSEHOLD_STATE.FROM_ON.lt(HOUSEHOLD.FILED_ON))
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> said(row, row.value2(), row.value3().toString(), row.value4().toString()));
    }

    List<RuleCase> enteredAfterEnd() {
        var again = HOUSEHOLD_STATE.as("again");
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, min(HOUSEHOLD_STATE.FROM_ON), min(again.FROM_ON))
                .from(HOUSEHOLD)
                .join(HOUSEHOLD_STATE).on(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HOUSEHOLD_STATE.STATE.in(ENDS))
                .join(again).on(again.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), again.STATE.eq("on_file"),
                        again.FROM_ON.gt(HOUSEHOLD_STATE.FROM_ON))
                .where(again.FROM_ON.le(on))
                .groupBy(HOUSEHOLD.ID, HOUSEHOLD.NUMBER)
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> said(row, row.value2(), row.value3().toString(), row.value4().toString()));
    }

    List<RuleCase> categoryDiffers() {
        var later = HOUSEHOLD_DECISION.as("later");
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD_DECISION.CATEGORY, HOUSEHOLD_DECISION.DECIDED_ON,
                        HOUSEHOLD_DECISION.COMPUTED_CATEGORY)
                .from(HOUSEHOLD)
                .join(HOUSEHOLD_DECISION).on(HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .where(isOpen(), HOUSEHOLD_DECISION.DECIDED_ON.le(on),
                        HOUSEHOLD_DECISION.CATEGORY.ne(HOUSEHOLD_DECISION.COMPUTED_CATEGORY),
                        notExists(selectOne().from(later).where(later.HOUSEHOLD_ID.eq(HOUSEHOLD.ID),
                                later.DECIDED_ON.gt(HOUSEHOLD_DECISION.DECIDED_ON), later.DECIDED_ON.le(on))))
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> said(row, row.value2(), row.value3(), row.value4().toString(), row.value5()));
    }

    List<RuleCase> inTwoFiles() {
        var other = HOUSEHOLD.as("other");
        var there = HOUSEHOLD_MEMBER.as("there");
        return sql.selectDistinct(PERSON.ID, PERSON.NAME, HOUSEHOLD.ID, HOUSEHOLD.NUMBER, other.ID, other.NUMBER)
                .from(HOUSEHOLD)
                .join(HOUSEHOLD_MEMBER).on(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
                .join(there).on(there.PERSON_ID.eq(HOUSEHOLD_MEMBER.PERSON_ID),
                        there.HOUSEHOLD_ID.gt(HOUSEHOLD_MEMBER.HOUSEHOLD_ID), there.JOINED_ON.le(on),
                        there.LEFT_ON.isNull().or(there.LEFT_ON.gt(on)))
                .join(other).on(other.ID.eq(there.HOUSEHOLD_ID))
                .where(isOpen(), livesThere(on), other.FILED_ON.le(on), notEnded(other.ID, val(on)))
                .orderBy(PERSON.ID)
                .fetch(row -> new RuleCase(
                        List.of(new RecordRef(RecordType.PERSON, row.value1(), row.value2()),
                                file(row.value3(), row.value4()), file(row.value5(), row.value6())),
                        "", null, 2L, 1L, List.of(row.value2(), row.value4(), row.value6())));
    }

    List<RuleCase> peopleDiffer() {
        var members = residents();
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.STATED_PEOPLE, members)
                .from(HOUSEHOLD)
                .where(isOpen(), HOUSEHOLD.STATED_PEOPLE.ne(members))
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> new RuleCase(List.of(file(row.value1(), row.value2())), "", null,
                        row.value3(), row.value4(), List.of(row.value2())));
    }

    private Field<Long> residents() {
        return field(selectCount().from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), livesThere(on))).cast(Long.class);
    }

    List<RuleCase> headOutside() {
        return sql.select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, PERSON.NAME)
                .from(HOUSEHOLD)
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .where(isOpen().andNot(exists(select(inline(1)).from(HOUSEHOLD_MEMBER).where(
                        HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID),
                        HOUSEHOLD_MEMBER.PERSON_ID.eq(HOUSEHOLD.HEAD_PERSON_ID), livesThere(on)))))
                .orderBy(HOUSEHOLD.NUMBER)
                .fetch(row -> said(row, row.value2(), row.value3()));
    }

    /** A case of the file in the first two columns. */
    private static RuleCase said(Record row, String... said) {
        return new RuleCase(List.of(file(row.get(0, Long.class), row.get(1, String.class))), "", null, null, null, List.of(said));
    }

    private static RecordRef file(long id, String number) {
        return new RecordRef(RecordType.HOUSEHOLD, id, number);
    }
}
