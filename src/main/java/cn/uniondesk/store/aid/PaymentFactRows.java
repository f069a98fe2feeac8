package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.report.Measure;
import cn.uniondesk.office.report.Span;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.report.FactColumns;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.tables.tables.Person;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;

/** Payments of some days, and the people whom they name. */
final class PaymentFactRows implements FactSource {

    private static final Person HEAD = PERSON.as("head");
    /** Whom a payment names: the payee where it names nobody else. */
    private static final Field<Long> NAMED_PERSON = coalesce(AID_PAYMENT_PERSON.PERSON_ID, AID_PAYMENT.PAYEE_PERSON_ID);

    @Override
    public RecordType type(Measure measure) {
        return switch (measure) {
            case PEOPLE -> RecordType.PERSON;
            case HOUSEHOLDS -> RecordType.HOUSEHOLD;
            case COUNT, TIMES, AMOUNT -> RecordType.PAYMENT;
        };
    }

    /** A payment is one row, or where people are counted one row for each person that it names. */
    @Override
    public Select<? extends Record> rows(Measure measure, Span span) {
        return measure == Measure.PEOPLE ? people(span) : namedPayments(span);
    }

    @Override
    public Select<? extends Record> counted(Measure measure, Span span) {
        return measure == Measure.PEOPLE ? numbers(span) : payments(span);
    }

    private static Select<? extends Record> payments(Span span) {
        return select(payment(inline("")))
                .from(AID_PAYMENT)
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static Select<? extends Record> namedPayments(Span span) {
        return select(payment(HOUSEHOLD.NUMBER))
                .select(FactColumns.headName(HEAD.NAME))
                .select(FactColumns.event(PERSON.NAME, AID_PAYMENT.PAID_ON, inline(""), inline("")))
                .from(AID_PAYMENT)
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(HEAD).on(HEAD.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static SelectField<?>[] payment(Field<String> householdNumber) {
        var times = field(select(greatest(count().cast(SQLDataType.BIGINT), inline(1L)))
                .from(AID_PAYMENT_PERSON).where(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID)));
        return Stream.concat(
                Stream.of(FactColumns.record(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER,
                        FactColumns.amount(AID_PAYMENT.AMOUNT_FEN), FactColumns.times(times))),
                Stream.concat(Stream.of(FactColumns.household(AID_PAYMENT.HOUSEHOLD_ID, householdNumber)), Stream.of(paymentAttributes())))
                .toArray(SelectField<?>[]::new);
    }

    private static Select<? extends Record> people(Span span) {
        return select(FactColumns.record(PERSON.ID, PERSON.NAME))
                .select(paymentAttributes())
                .from(AID_PAYMENT)
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .leftJoin(AID_PAYMENT_PERSON).on(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .join(PERSON).on(PERSON.ID.eq(NAMED_PERSON))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static Select<? extends Record> numbers(Span span) {
        return select(FactColumns.record(NAMED_PERSON, inline("")))
                .select(paymentAttributes())
                .from(AID_PAYMENT)
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .leftJoin(AID_PAYMENT_PERSON).on(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .where(AID_PAYMENT.PAID_ON.between(span.from(), span.to()));
    }

    private static SelectField<?>[] paymentAttributes() {
        return new SelectField<?>[] {
            FactColumns.as(AID_PAYMENT.KIND, AidReport.KIND),
            FactColumns.as(AID_PAYMENT.SOURCE, AidReport.SOURCE),
            FactColumns.as(AID_PAYMENT.WAY, AidReport.WAY),
            FactColumns.mark(AID_PAYMENT.PAID_DIRECTLY.isTrue(), AidReport.DIRECT),
            FactColumns.as(AID_PAYMENT.SCHOOL_STAGE, AidReport.STAGE),
            FactColumns.mark(AID_PAYMENT.NEWLY_ADMITTED.isTrue(), AidReport.NEW_STUDENT),
            FactColumns.mark(AID_PAYMENT.SINGLE_MOTHER.isTrue(), AidReport.SINGLE_MOTHER),
            FactColumns.as(campaignKey(), AidReport.CAMPAIGN)};
    }

    /** The campaign's code; without a campaign its kind and budget year: {@code warmth.2026}. */
    static Field<String> campaignKey() {
        return coalesce(AID_CAMPAIGN.CODE,
                concat(AID_PAYMENT.KIND, inline("."), AID_PAYMENT.BUDGET_YEAR.cast(SQLDataType.VARCHAR(20))));
    }
}
