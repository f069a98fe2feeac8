package cn.uniondesk.store.org;

import static cn.uniondesk.store.tables.Tables.MEMBER_GROUP;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;
import static cn.uniondesk.store.tables.Tables.OFFICE;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static cn.uniondesk.store.tables.Tables.UNION_TERM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import cn.uniondesk.store.tables.tables.TradeUnion;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;

/** How the histories of unions and members are read: the latest row by the day holds. */
public final class RegisterHistory {

    private RegisterHistory() {}

    public static Field<String> memberState(Field<Long> member, LocalDate on) {
        var state = MEMBER_STATE.as("member_state_of_day");
        return coalesce(
                field(select(state.STATE).from(state)
                        .where(state.MEMBER_ID.eq(member), state.FROM_ON.le(on))
                        .orderBy(state.FROM_ON.desc()).limit(1)),
                inline(""));
    }

    public static Field<Long> memberUnion(Field<Long> member, LocalDate on) {
        var row = MEMBER_UNION.as("member_union_of_day");
        return field(select(row.UNION_ID).from(row)
                .where(row.MEMBER_ID.eq(member), row.FROM_ON.le(on))
                .orderBy(row.FROM_ON.desc()).limit(1));
    }

    public static Field<String> eightGroup(Field<Long> member, LocalDate on) {
        var group = MEMBER_GROUP.as("member_group_of_day");
        return coalesce(
                field(select(group.EIGHT_GROUP).from(group)
                        .where(group.MEMBER_ID.eq(member), group.FROM_ON.le(on))
                        .orderBy(group.FROM_ON.desc()).limit(1)),
                inline("none"));
    }

    /** A union is in the register from its founding day; one of unknown age always was. */
    public static Field<String> unionState(TradeUnion union, LocalDate on) {
        var state = UNION_STATE.as("union_state_of_day");
        return coalesce(
                field(select(state.STATE).from(state)
                        .where(state.UNION_ID.eq(union.ID), state.FROM_ON.le(on))
                        .orderBy(state.FROM_ON.desc()).limit(1)),
                when(union.ESTABLISHED_ON.isNull().or(union.ESTABLISHED_ON.le(on)), inline("active")).otherwise(""));
    }

    /** Of the register, not the office itself, and neither dissolved nor merged nor yet to be founded. */
    public static Condition counts(TradeUnion union, LocalDate on) {
        return unionState(union, on).in("active", "suspended")
                .and(notExists(selectOne().from(OFFICE).where(OFFICE.NAME.eq(union.NAME))));
    }

    /** 逾期未换届: the term in force ended before the day. */
    public static Condition termOverdue(Field<Long> union, LocalDate on) {
        var term = UNION_TERM.as("term");
        var later = UNION_TERM.as("later_term");
        return exists(selectOne().from(term).where(
                term.UNION_ID.eq(union),
                term.STARTS_ON.le(on),
                localDateAdd(term.STARTS_ON, term.TERM_YEARS, DatePart.YEAR).lt(on),
                notExists(selectOne().from(later).where(
                        later.UNION_ID.eq(union), later.STARTS_ON.gt(term.STARTS_ON), later.STARTS_ON.le(on)))));
    }
}
