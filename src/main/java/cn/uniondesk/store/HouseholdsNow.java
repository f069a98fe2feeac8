package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_CAUSE;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What holds of a household on a day: of each history the latest row that has begun. */
public final class HouseholdsNow {

    private HouseholdsNow() {}

    /** Two states of one day, filed and closed: the later entry holds. */
    public static Field<String> state(LocalDate on) {
        return DSL.field(DSL.select(HOUSEHOLD_STATE.STATE)
                .from(HOUSEHOLD_STATE)
                .where(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID).and(HOUSEHOLD_STATE.FROM_ON.le(on)))
                .orderBy(HOUSEHOLD_STATE.FROM_ON.desc(), HOUSEHOLD_STATE.ID.desc())
                .limit(1));
    }

    public static Field<String> category(LocalDate on) {
        return DSL.field(DSL.select(HOUSEHOLD_DECISION.CATEGORY)
                .from(HOUSEHOLD_DECISION)
                .where(HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(HOUSEHOLD.ID).and(HOUSEHOLD_DECISION.DECIDED_ON.le(on)))
                .orderBy(HOUSEHOLD_DECISION.DECIDED_ON.desc())
                .limit(1));
    }

    public static Field<String> mainCause(LocalDate on) {
        return DSL.field(DSL.select(HOUSEHOLD_CAUSE.MAIN_CAUSE)
                .from(HOUSEHOLD_CAUSE)
                .where(HOUSEHOLD_CAUSE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID).and(HOUSEHOLD_CAUSE.FROM_ON.le(on)))
                .orderBy(HOUSEHOLD_CAUSE.FROM_ON.desc())
                .limit(1));
    }

    /** Members living together on the day. */
    static Field<Integer> people(LocalDate on) {
        return DSL.field(DSL.selectCount()
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .and(HOUSEHOLD_MEMBER.JOINED_ON.le(on))
                .and(HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(on))));
    }

    /** 分 paid to the file since the first of January. */
    static Field<BigDecimal> aidThisYear(LocalDate on) {
        return DSL.field(DSL.select(DSL.coalesce(DSL.sum(AID_PAYMENT.AMOUNT_FEN), BigDecimal.ZERO))
                .from(AID_PAYMENT)
                .where(AID_PAYMENT.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .and(AID_PAYMENT.PAID_ON.between(on.withDayOfYear(1), on)));
    }
}
