package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.Yardsticks;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.household.HouseholdHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;

/** Payments of the year up to the quarter's end, against their files, their payees and the rule book. */
final class PaymentRuleCases {

    private static final Field<LocalDate> ENDED_ON = field(select(min(HOUSEHOLD_STATE.FROM_ON)).from(HOUSEHOLD_STATE)
            .where(HOUSEHOLD_STATE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HOUSEHOLD_STATE.STATE.in(HouseholdHistory.ENDS)));
    private static final Field<LocalDate> DIED_ON = field(select(min(MEMBER_STATE.FROM_ON)).from(MEMBER_STATE)
            .join(MEMBER).on(MEMBER.ID.eq(MEMBER_STATE.MEMBER_ID))
            .where(MEMBER.PERSON_ID.eq(PERSON.ID), MEMBER_STATE.STATE.eq("deceased")));

    private final DSLContext sql;
    private final Condition inYear;
    private final Yardsticks yardsticks;

    PaymentRuleCases(DSLContext sql, Period period, Yardsticks yardsticks) {
        var year = Window.YTD.of(period);
        this.sql = sql;
        this.inYear = AID_PAYMENT.PAID_ON.between(year.from(), year.to());
        this.yardsticks = yardsticks;
    }

    List<RuleCase> beforeFiling() {
        return payments(AID_PAYMENT.PAID_ON.lt(HOUSEHOLD.FILED_ON), null,
                row -> List.of(row.get(HOUSEHOLD.NUMBER), row.get(HOUSEHOLD.FILED_ON).toString()));
    }

    List<RuleCase> afterEnd() {
        var ended = ENDED_ON.as("ended_on");
        return payments(AID_PAYMENT.PAID_ON.ge(ENDED_ON), null,
                row -> List.of(row.get(HOUSEHOLD.NUMBER), row.get(ended).toString()), ended);
    }

    /** A payment before the filing is a case of its own: members are known from the filing on. */
    List<RuleCase> payeeOutside() {
        var day = greatest(AID_PAYMENT.PAID_ON, HOUSEHOLD.FILED_ON);
        return payments(notExists(selectOne().from(HOUSEHOLD_MEMBER).where(
                        HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID),
                        HOUSEHOLD_MEMBER.PERSON_ID.eq(AID_PAYMENT.PAYEE_PERSON_ID),
                        HOUSEHOLD_MEMBER.JOINED_ON.le(day),
                        HOUSEHOLD_MEMBER.LEFT_ON.isNull().or(HOUSEHOLD_MEMBER.LEFT_ON.gt(AID_PAYMENT.PAID_ON))))
                        .and(HOUSEHOLD.ID.isNotNull()), null,
                row -> List.of(row.get(HOUSEHOLD.NUMBER), row.get(PERSON.NAME)));
    }

    List<RuleCase> payeeDeceased() {
        var died = DIED_ON.as("died_on");
        return payments(AID_PAYMENT.PAID_ON.ge(DIED_ON), null,
                row -> List.of(row.get(PERSON.NAME), row.get(died).toString()), died);
    }

    List<RuleCase> withoutFile() {
        return payments(AID_PAYMENT.HOUSEHOLD_ID.isNull()
                        .and(AID_PAYMENT.KIND.in(AidReport.kindsOfAid())).and(AID_PAYMENT.KIND.ne("other"))
                        .and(AID_PAYMENT.PAID_DIRECTLY.isFalse()), null,
                row -> List.of(row.get(PERSON.NAME)));
    }

    List<RuleCase> kindUnknown() {
        return payments(AID_PAYMENT.KIND.notIn(yardsticks.kinds()), null, row -> List.of(row.get(AID_PAYMENT.KIND)));
    }

    List<RuleCase> sourceUnknown() {
        return payments(AID_PAYMENT.SOURCE.notIn(AidReport.SOURCES), null, row -> List.of(row.get(AID_PAYMENT.SOURCE)));
    }

    List<RuleCase> notPositive() {
        return payments(AID_PAYMENT.AMOUNT_FEN.le(0L), null, row -> List.of());
    }

    List<RuleCase> cashOverLimit() {
        if (yardsticks.cashLimit() == null) {
            return List.of();
        }
        long limit = yardsticks.cashLimit().fen();
        return payments(AID_PAYMENT.WAY.eq("cash").and(AID_PAYMENT.AMOUNT_FEN.gt(limit)), limit, row -> List.of());
    }

    List<RuleCase> outsideCampaign() {
        return payments(AID_PAYMENT.PAID_ON.lt(AID_CAMPAIGN.STARTS_ON).or(AID_PAYMENT.PAID_ON.gt(AID_CAMPAIGN.ENDS_ON)), null,
                row -> List.of(row.get(AID_CAMPAIGN.NAME), row.get(AID_CAMPAIGN.STARTS_ON).toString(),
                        row.get(AID_CAMPAIGN.ENDS_ON) == null ? "" : row.get(AID_CAMPAIGN.ENDS_ON).toString()));
    }

    List<RuleCase> paidDirectly() {
        return payments(AID_PAYMENT.PAID_DIRECTLY.isTrue(), null, row -> List.of());
    }

    List<RuleCase> stageUnknown() {
        return payments(AID_PAYMENT.KIND.in(AidReport.KINDS.get("schooling")).and(AID_PAYMENT.SCHOOL_STAGE.eq("")), null,
                row -> List.of());
    }

    List<RuleCase> duplicates() {
        // Nearly always nobody: grouping a year's payments is cheaper than setting each of them against the others.
        var payees = select(AID_PAYMENT.PAYEE_PERSON_ID)
                .from(AID_PAYMENT)
                .where(inYear)
                .groupBy(AID_PAYMENT.PAYEE_PERSON_ID, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN)
                .having(count().gt(1));
        return sql.fetchExists(payees) ? duplicates(payees) : List.of();
    }

    private List<RuleCase> duplicates(Select<Record1<Long>> payees) {
        var again = AID_PAYMENT.as("again");
        return sql.select(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN,
                        PERSON.NAME, again.ID, again.VOUCHER)
                .from(AID_PAYMENT)
                .join(again).on(again.PAYEE_PERSON_ID.eq(AID_PAYMENT.PAYEE_PERSON_ID), again.PAID_ON.eq(AID_PAYMENT.PAID_ON),
                        again.KIND.eq(AID_PAYMENT.KIND), again.AMOUNT_FEN.eq(AID_PAYMENT.AMOUNT_FEN),
                        again.ID.gt(AID_PAYMENT.ID), again.VOUCHER.ne(AID_PAYMENT.VOUCHER))
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .where(inYear, AID_PAYMENT.PAYEE_PERSON_ID.in(payees))
                .orderBy(AID_PAYMENT.ID)
                .fetch(row -> new RuleCase(List.of(payment(row), new RecordRef(RecordType.PAYMENT, row.value7(), row.value8())),
                        row.value4(), row.value3(), row.value5(), 0L,
                        List.of(row.value2(), row.value3().toString(), row.value6(), row.value8())));
    }

    /** Payments under a condition; the sentence gets voucher and day first. A case without a limit should not be there. */
    private List<RuleCase> payments(
            Condition condition, Long limit, Function<Record, List<String>> more, SelectField<?>... extra) {
        return sql.select(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, AID_PAYMENT.KIND, AID_PAYMENT.AMOUNT_FEN,
                        AID_PAYMENT.SOURCE, PERSON.NAME, HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.FILED_ON,
                        AID_CAMPAIGN.NAME, AID_CAMPAIGN.STARTS_ON, AID_CAMPAIGN.ENDS_ON)
                .select(extra)
                .from(AID_PAYMENT)
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(inYear, condition)
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.ID)
                .fetch(row -> found(row, limit == null ? 0L : limit, more.apply(row)));
    }

    private static RuleCase found(Record row, long right, List<String> more) {
        var records = new ArrayList<RecordRef>(List.of(payment(row)));
        if (row.get(HOUSEHOLD.ID) != null) {
            records.add(new RecordRef(RecordType.HOUSEHOLD, row.get(HOUSEHOLD.ID), row.get(HOUSEHOLD.NUMBER)));
        }
        var said = new ArrayList<>(List.of(row.get(AID_PAYMENT.VOUCHER), row.get(AID_PAYMENT.PAID_ON).toString()));
        said.addAll(more);
        return new RuleCase(records, row.get(AID_PAYMENT.KIND), row.get(AID_PAYMENT.PAID_ON),
                row.get(AID_PAYMENT.AMOUNT_FEN), right, said);
    }

    private static RecordRef payment(Record row) {
        return new RecordRef(RecordType.PAYMENT, row.get(AID_PAYMENT.ID), row.get(AID_PAYMENT.VOUCHER));
    }
}
