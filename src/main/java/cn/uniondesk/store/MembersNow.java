package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_GROUP;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;

import cn.uniondesk.office.member.MemberState;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What holds of a member on a day: of each history the latest row that has begun. */
public final class MembersNow {

    private static final List<String> COUNTED = Stream.of(MemberState.values())
            .filter(MemberState::isMember)
            .map(Codes::code)
            .toList();

    private MembersNow() {}

    public static Field<String> state(LocalDate on) {
        return DSL.field(DSL.select(MEMBER_STATE.STATE)
                .from(MEMBER_STATE)
                .where(MEMBER_STATE.MEMBER_ID.eq(MEMBER.ID).and(MEMBER_STATE.FROM_ON.le(on)))
                .orderBy(MEMBER_STATE.FROM_ON.desc())
                .limit(1));
    }

    public static Field<Long> union(LocalDate on) {
        return DSL.field(DSL.select(MEMBER_UNION.UNION_ID)
                .from(MEMBER_UNION)
                .where(MEMBER_UNION.MEMBER_ID.eq(MEMBER.ID).and(MEMBER_UNION.FROM_ON.le(on)))
                .orderBy(MEMBER_UNION.FROM_ON.desc())
                .limit(1));
    }

    public static Field<String> eightGroup(LocalDate on) {
        return DSL.field(DSL.select(MEMBER_GROUP.EIGHT_GROUP)
                .from(MEMBER_GROUP)
                .where(MEMBER_GROUP.MEMBER_ID.eq(MEMBER.ID).and(MEMBER_GROUP.FROM_ON.le(on)))
                .orderBy(MEMBER_GROUP.FROM_ON.desc())
                .limit(1));
    }

    public static Field<Boolean> newEmployment(LocalDate on) {
        return DSL.field(DSL.select(MEMBER_GROUP.NEW_EMPLOYMENT)
                .from(MEMBER_GROUP)
                .where(MEMBER_GROUP.MEMBER_ID.eq(MEMBER.ID).and(MEMBER_GROUP.FROM_ON.le(on)))
                .orderBy(MEMBER_GROUP.FROM_ON.desc())
                .limit(1));
    }

    /** How many members (正常 and 保留会籍) each union has on the day. */
    static Map<Long, Long> byUnion(Session session, LocalDate on) {
        var union = union(on).as("union_now");
        var state = state(on).as("state_now");
        var members = DSL.select(union, state).from(MEMBER).asTable("members");
        return session.kept(DSL.select(members.field(union), DSL.count().cast(Long.class))
                .from(members)
                .where(members.field(state).in(COUNTED))
                .and(members.field(union).isNotNull())
                .groupBy(members.field(union)), rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));
    }
}
