package cn.uniondesk.store.report;

import static cn.uniondesk.store.report.HouseholdHistory.category;
import static cn.uniondesk.store.report.HouseholdHistory.mainCause;
import static cn.uniondesk.store.report.HouseholdHistory.notEnded;
import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.SCHEME_JUDGEMENT;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import cn.uniondesk.office.report.Attribute;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.tables.tables.Person;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The rows of a fact in some days: the record that each row is, and a column for each attribute that a filter can test. */
final class FactRows {

    /** The rows are known by this name; their columns by those below. */
    static final String NAME = "fact";
    static final Field<Long> ID = column("record_id", Long.class);
    static final Field<String> NUMBER = column("record_number", String.class);
    static final Field<Long> HOUSEHOLD_ID = column("of_household_id", Long.class);
    static final Field<String> HOUSEHOLD_NUMBER = column("of_household_number", String.class);
    /** Whose the record is, empty where its number says it. */
    static final Field<String> NAMED = column("named", String.class);
    static final Field<String> HEAD_NAME = column("head_name", String.class);
    /** Day of the event, and the categories before and after it. */
    static final Field<LocalDate> DAY = column("on_day", LocalDate.class);
    static final Field<String> BEFORE = column("category_before", String.class);
    static final Field<String> AFTER = column("category_after", String.class);
    static final Field<LocalDate> BORN = column("born_on", LocalDate.class);
    static final Field<Long> TIMES = column("times", Long.class);
    static final Field<Long> AMOUNT = column("amount_fen", Long.class);

    private static final Person HEAD = PERSON.as("head");

    private FactRows() {}

    private static <T> Field<T> column(String name, Class<T> type) {
        return field(DSL.name(NAME, name), type);
    }

    static Field<String> attribute(Attribute attribute) {
        return column(attribute.name().toLowerCase(Locale.ROOT), String.class);
    }

    private static Field<String> as(Field<String> value, Attribute attribute) {
        return value.as(attribute.name().toLowerCase(Locale.ROOT));
    }

    static RecordType type(Fact fact, Measure measure) {
        return switch (fact) {
            case UNION -> RecordType.UNION;
            case MEMBER -> RecordType.MEMBER;
            case HOUSEHOLD, OPENED, MOVED_IN, MOVED_OUT, LIFTED, CLOSED, JUDGED -> RecordType.HOUSEHOLD;
            case RESIDENT -> RecordType.PERSON;
            case PAYMENT -> switch (measure) {
                case PEOPLE -> RecordType.PERSON;
                case HOUSEHOLDS -> RecordType.HOUSEHOLD;
                case COUNT, TIMES, AMOUNT -> RecordType.PAYMENT;
            };
        };
    }

    /** A payment is one row, or where people are counted one row for each person that it names. */
    static Table<? extends Record> of(Fact fact, Measure measure, Span span) {
        return rows(fact, measure, span).asTable(NAME);
    }

    /** The same rows without names: a figure needs none, and they are many. */
    static Table<? extends Record> unnamed(Fact fact, Measure measure, Span span) {
        return fact == Fact.PAYMENT && measure != Measure.PEOPLE ? payments(span).asTable(NAME) : of(fact, measure, span);
    }

    private static Select<? extends Record> rows(Fact fact, Measure measure, Span span) {
        return switch (fact) {
            case UNION -> unions(span.to());
            case MEMBER -> members(span.to());
            case HOUSEHOLD -> households(span.to());
            case RESIDENT -> residents(span.to());
            case OPENED -> opened(span);
            case MOVED_IN -> moved(span, true);
            case MOVED_OUT -> moved(span, false);
            case LIFTED -> ended(span, "lifted");
            case CLOSED -> ended(span, "closed");
            case JUDGED -> judged(span.to());
            case PAYMENT -> measure == Measure.PEOPLE ? people(span) : namedPayments(span);
        };
    }

    private static Select<? extends Record> unions(LocalDate on) {
        return select(TRADE_UNION.ID.as("record_id"), TRADE_UNION.NAME.as("record_number"),
                as(mark(RegisterHistory.termOverdue(TRADE_UNION.ID, on)), Attribute.TERM_OVERDUE))
                .select(event("", null, "", ""))
                .from(TRADE_UNION)
                .where(RegisterHistory.counts(TRADE_UNION, on));
    }

    private static Select<? extends Record> members(LocalDate on) {
        return select(MEMBER.ID.as("record_id"), PERSON.NAME.as("record_number"),
                as(RegisterHistory.memberState(MEMBER.ID, on), Attribute.STATE),
                as(RegisterHistory.eightGroup(MEMBER.ID, on), Attribute.EIGHT_GROUP))
                .select(personal(PERSON))
                .select(event("", null, "", ""))
                .from(MEMBER).join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID));
    }

    private static SelectField<?>[] personal(Person person) {
        return new SelectField<?>[] {
            as(person.SEX, Attribute.SEX), as(person.EDUCATION, Attribute.EDUCATION), person.BIRTH_DATE.as("born_on"),
            as(mark(person.BIRTH_DATE.isNotNull().and(person.SEX.in("male", "female"))), Attribute.BANDED)};
    }

    private static SelectField<?>[] event(String named, Field<LocalDate> day, String before, String after) {
        return event(inline(named), day, inline(before), inline(after));
    }

    private static SelectField<?>[] event(
            Field<String> named, Field<LocalDate> day, Field<String> before, Field<String> after) {
        return new SelectField<?>[] {
            named.as("named"), (day == null ? inline(null, LocalDate.class) : day).as("on_day"),
            before.as("category_before"), after.as("category_after")};
    }

    private static Select<? extends Record> households(LocalDate on) {
        return select(household(category(HOUSEHOLD.ID, val(on)), mainCause(HOUSEHOLD.ID, val(on))))
                .select(event(HEAD.NAME, null, inline(""), inline("")))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(on)));
    }

    private static Select<? extends Record> judged(LocalDate on) {
        var later = SCHEME_JUDGEMENT.as("later");
        return select(household(SCHEME_JUDGEMENT.CATEGORY, mainCause(HOUSEHOLD.ID, val(on))))
                .select(as(SCHEME_JUDGEMENT.SCHEME, Attribute.SCHEME))
                .select(event(HEAD.NAME, null, inline(""), inline("")))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .join(SCHEME_JUDGEMENT).on(SCHEME_JUDGEMENT.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(on)), SCHEME_JUDGEMENT.JUDGED_ON.le(on),
                        notExists(selectOne().from(later).where(
                                later.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), later.SCHEME.eq(SCHEME_JUDGEMENT.SCHEME),
                                later.JUDGED_ON.gt(SCHEME_JUDGEMENT.JUDGED_ON), later.JUDGED_ON.le(on))));
    }

    private static Select<? extends Record> residents(LocalDate on) {
        return select(PERSON.ID.as("record_id"), PERSON.NAME.as("record_number"),
                as(category(HOUSEHOLD.ID, val(on)), Attribute.CATEGORY))
                .select(event("", null, "", ""))
                .from(HOUSEHOLD)
                .join(HOUSEHOLD_MEMBER).on(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD_MEMBER.PERSON_ID))
                .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(on)), livesThere(on));
    }

    static Condition livesThere(LocalDate on) {
        return HOUSEHOLD_MEMBER.JOINED_ON.le(on)
                .and(HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(on)));
    }

    private static Select<? extends Record> opened(Span span) {
        var category = category(HOUSEHOLD.ID, HOUSEHOLD.FILED_ON);
        return select(household(category, inline("")))
                .select(event(HEAD.NAME, HOUSEHOLD.FILED_ON, inline(""), category))
                .from(HOUSEHOLD)
                .join(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .where(HOUSEHOLD.FILED_ON.between(span.from(), span.to()));
    }

    private static Select<? extends Record> moved(Span span, boolean into) {
        var before = HOUSEHOLD_DECISION.as("before");
        var between = HOUSEHOLD_DECISION.as("between");
        return select(household(into ? HOUSEHOLD_DECISION.CATEGORY : before.CATEGORY, inline("")))
                .select(event(HEAD.NAME, HOUSEHOLD_DECISION.DECIDED_ON, before.CATEGORY, HOUSEHOLD_DECISION.CATEGORY))
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
                .select(event(HEAD.NAME, HOUSEHOLD_STATE.FROM_ON, category, inline("")))
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
                Stream.of(HOUSEHOLD.ID.as("record_id"), HOUSEHOLD.NUMBER.as("record_number"),
                        as(category, Attribute.CATEGORY), as(cause, Attribute.CAUSE)),
                Stream.of(personal(HEAD))).toArray(SelectField<?>[]::new);
    }

    private static Select<? extends Record> payments(Span span) {
        return select(payment())
                .from(AID_PAYMENT)
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static Select<? extends Record> namedPayments(Span span) {
        return select(payment())
                .select(HEAD.NAME.as("head_name"))
                .select(event(PERSON.NAME, AID_PAYMENT.PAID_ON, inline(""), inline("")))
                .from(AID_PAYMENT)
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static SelectField<?>[] payment() {
        var times = field(select(greatest(count().cast(SQLDataType.BIGINT), inline(1L)))
                .from(AID_PAYMENT_PERSON).where(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID)));
        return Stream.concat(
                Stream.of(AID_PAYMENT.ID.as("record_id"), AID_PAYMENT.VOUCHER.as("record_number"),
                        HOUSEHOLD.ID.as("of_household_id"), HOUSEHOLD.NUMBER.as("of_household_number"),
                        AID_PAYMENT.AMOUNT_FEN.as("amount_fen"), times.as("times")),
                Stream.of(paymentAttributes())).toArray(SelectField<?>[]::new);
    }

    private static Select<? extends Record> people(Span span) {
        return select(PERSON.ID.as("record_id"), PERSON.NAME.as("record_number"))
                .select(paymentAttributes())
                .from(AID_PAYMENT)
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .leftJoin(AID_PAYMENT_PERSON).on(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .join(PERSON).on(PERSON.ID.eq(coalesce(AID_PAYMENT_PERSON.PERSON_ID, AID_PAYMENT.PAYEE_PERSON_ID)))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static SelectField<?>[] paymentAttributes() {
        return new SelectField<?>[] {
            as(AID_PAYMENT.KIND, Attribute.KIND),
            as(AID_PAYMENT.SOURCE, Attribute.SOURCE),
            as(AID_PAYMENT.WAY, Attribute.WAY),
            as(mark(AID_PAYMENT.PAID_DIRECTLY.isTrue()), Attribute.DIRECT),
            as(AID_PAYMENT.SCHOOL_STAGE, Attribute.STAGE),
            as(mark(AID_PAYMENT.NEWLY_ADMITTED.isTrue()), Attribute.NEW_STUDENT),
            as(mark(AID_PAYMENT.SINGLE_MOTHER.isTrue()), Attribute.SINGLE_MOTHER),
            as(campaignKey(), Attribute.CAMPAIGN)};
    }

    /** The campaign's code; without a campaign its kind and budget year: {@code warmth.2026}. */
    static Field<String> campaignKey() {
        return coalesce(AID_CAMPAIGN.CODE,
                concat(AID_PAYMENT.KIND, inline("."), AID_PAYMENT.BUDGET_YEAR.cast(SQLDataType.VARCHAR(20))));
    }

    private static Field<String> mark(Condition condition) {
        return when(condition, inline("yes")).otherwise(inline("no"));
    }
}
