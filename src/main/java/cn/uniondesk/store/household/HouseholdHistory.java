package cn.uniondesk.store.household;

import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_CAUSE;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * How the histories of a file are read. A file is on file from its filing date until the first row that lifts or closes
 * it. The category of a day is that of the latest decision; a file's first decision holds from its filing.
 */
public final class HouseholdHistory {

    public static final String[] ENDS = {"lifted", "closed"};

    private HouseholdHistory() {}

    /** Neither lifted nor closed by that day. */
    public static Condition notEnded(Field<Long> household, Field<LocalDate> on) {
        var end = HOUSEHOLD_STATE.as("ended");
        return notExists(selectOne().from(end)
                .where(end.HOUSEHOLD_ID.eq(household), end.STATE.in(ENDS), end.FROM_ON.le(on)));
    }

    public static Field<String> category(Field<Long> household, Field<LocalDate> on) {
        var latest = HOUSEHOLD_DECISION.as("latest");
        var first = HOUSEHOLD_DECISION.as("first");
        return coalesce(
                field(select(latest.CATEGORY).from(latest)
                        .where(latest.HOUSEHOLD_ID.eq(household), latest.DECIDED_ON.le(on))
                        .orderBy(latest.DECIDED_ON.desc()).limit(1)),
                field(select(first.CATEGORY).from(first)
                        .where(first.HOUSEHOLD_ID.eq(household))
                        .orderBy(first.DECIDED_ON).limit(1)),
                inline("none"));
    }

    public static Field<String> mainCause(Field<Long> household, Field<LocalDate> on) {
        var cause = HOUSEHOLD_CAUSE.as("cause_of_day");
        return coalesce(
                field(select(cause.MAIN_CAUSE).from(cause)
                        .where(cause.HOUSEHOLD_ID.eq(household), cause.FROM_ON.le(on))
                        .orderBy(cause.FROM_ON.desc()).limit(1)),
                inline(""));
    }

    /** A member of a file who lives in it on the day. */
    public static Condition livesThere(LocalDate on) {
        return HOUSEHOLD_MEMBER.JOINED_ON.le(on)
                .and(HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(on)));
    }
}
