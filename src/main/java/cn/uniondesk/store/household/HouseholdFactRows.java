package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.HouseholdHistory.category;
import static cn.uniondesk.store.household.HouseholdHistory.livesThere;
import static cn.uniondesk.store.household.HouseholdHistory.mainCause;
import static cn.uniondesk.store.household.HouseholdHistory.notEnded;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.SCHEME_JUDGEMENT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import cn.uniondesk.office.household.HouseholdReport;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.report.FactColumns;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.tables.tables.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;

/** Files, the people in them and what happened to them in some days: the rows of T02's facts. */
final class HouseholdFactRows {

    private static final Person HEAD = PERSON.as("head");

    private HouseholdFactRows() {}

    static Map<Fact, FactSource> all() {
        return Map.of(
                HouseholdReport.HOUSEHOLD, files(span -> households(span.to())),
                HouseholdReport.RESIDENT, FactSource.of(RecordType.PERSON, span -> residents(span.to())),
                HouseholdReport.OPENED, files(HouseholdFactRows::opened),
                HouseholdReport.MOVED_IN, files(span -> moved(span, true)),
                HouseholdReport.MOVED_OUT, files(span -> moved(span, false)),
                HouseholdReport.LIFTED, files(span -> ended(span, "lifted")),
                HouseholdReport.CLOSED, files(span -> ended(span, "closed")),
                HouseholdReport.JUDGED, files(span -> judged(span.to())));
    }

    private static FactSource files(Function<Span, Select<? extends Record>> rows) {
        return FactSource.of(RecordType.HOUSEHOLD, rows);
    }

    private static Select<? extends Record> households(LocalDate on) {
        return select(household(category(HOUSEHOLD.ID, val(on)), mainCause(HOUSEHOLD.ID, val(on))))
                .select(FactColumns.named(HEAD.NAME))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(on)));
    }

    private static Select<? extends Record> judged(LocalDate on) {
        var later = SCHEME_JUDGEMENT.as("later");
        return select(household(SCHEME_JUDGEMENT.CATEGORY, mainCause(HOUSEHOLD.ID, val(on))))
                .select(FactColumns.as(SCHEME_JUDGEMENT.SCHEME, HouseholdReport.SCHEME))
                .select(FactColumns.named(HEAD.NAME))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .join(SCHEME_JUDGEMENT).on(SCHEME_JUDGEMENT.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(on)), SCHEME_JUDGEMENT.JUDGED_ON.le(on),
                        notExists(selectOne().from(later).where(
                                later.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), later.SCHEME.eq(SCHEME_JUDGEMENT.SCHEME),
                                later.JUDGED_ON.gt(SCHEME_JUDGEMENT.JUDGED_ON), later.JUDGED_ON.le(on))));
    }

    private static Select<? extends Record> residents(LocalDate on) {
        return select(FactColumns.record(PERSON.ID, PERSON.NAME,
                FactColumns.as(category(HOUSEHOLD.ID, val(on)), HouseholdReport.CATEGORY)))
                .select(FactColumns.state())
                .from(HOUSEHOLD)
                .join(HOUSEHOLD_MEMBER).on(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(on)), livesThere(on));
    }

    private static Select<? extends Record> opened(Span span) {
        var category = category(HOUSEHOLD.ID, HOUSEHOLD.FILED_ON);
        return select(household(category, inline("")))
                .select(FactColumns.event(HEAD.NAME, HOUSEHOLD.FILED_ON, inline(""), category))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .where(HOUSEHOLD.FILED_ON.between(span.from(), span.to()));
    }

    private static Select<? extends Record> moved(Span span, boolean into) {
        var before = HOUSEHOLD_DECISION.as("before");
        var between = HOUSEHOLD_DECISION.as("between");
        return select(household(into ? HOUSEHOLD_DECISION.CATEGORY : before.CATEGORY, inline("")))
                .select(FactColumns.event(HEAD.NAME, HOUSEHOLD_DECISION.DECIDED_ON, before.CATEGORY, HOUSEHOLD_DECISION.CATEGORY))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .join(HOUSEHOLD_DECISION).on(HOUSEHOLD_DECISION.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .join(before).on(before.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), before.DECIDED_ON.lt(HOUSEHOLD_DECISION.DECIDED_ON))
                .where(HOUSEHOLD_DECISION.DECIDED_ON.between(span.from(), span.to()),
                        HOUSEHOLD_DECISION.DECIDED_ON.gt(HOUSEHOLD.FILED_ON),
                        before.CATEGORY.ne(HOUSEHOLD_DECISION.CATEGORY),
                        notEnded(HOUSEHOLD.ID, HOUSEHOLD_DECISION.DECIDED_ON),
                        notExists(selectOne().from(between).where(
                                between.HOUSEHOLD_ID.eq(HOUSEHOLD.ID),
                                between.DECIDED_ON.gt(before.DECIDED_ON),
                                between.DECIDED_ON.lt(HOUSEHOLD_DECISION.DECIDED_ON))));
    }

    private static Select<? extends Record> ended(Span span, String state) {
        var earlier = HOUSEHOLD_STATE.as("earlier");
        var lastDay = greatest(localDateSub(HOUSEHOLD_STATE.FROM_ON, inline(1)), HOUSEHOLD.FILED_ON);
        var category = category(HOUSEHOLD.ID, lastDay);
        return select(household(category, inline("")))
                .select(FactColumns.event(HEAD.NAME, HOUSEHOLD_STATE.FROM_ON, category, inline("")))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .join(HOUSEHOLD_STATE).on(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .where(HOUSEHOLD_STATE.STATE.eq(state),
                        HOUSEHOLD_STATE.FROM_ON.between(span.from(), span.to()),
                        notExists(selectOne().from(earlier).where(
                                earlier.HOUSEHOLD_ID.eq(HOUSEHOLD.ID),
                                earlier.STATE.in(HouseholdHistory.ENDS),
                                earlier.FROM_ON.lt(HOUSEHOLD_STATE.FROM_ON).or(earlier.FROM_ON.eq(HOUSEHOLD_STATE.FROM_ON)
                                        .and(earlier.ID.lt(HOUSEHOLD_STATE.ID))))));
    }

    private static SelectField<?>[] household(Field<String> category, Field<String> cause) {
        return Stream.concat(
                Stream.of(FactColumns.record(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, FactColumns.as(category, HouseholdReport.CATEGORY),
                        FactColumns.as(cause, HouseholdReport.CAUSE))),
                Stream.of(FactColumns.personal(HEAD))).toArray(SelectField<?>[]::new);
    }
}
