package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_FUND_RECEIPT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_FUND;
import static cn.uniondesk.store.tables.Tables.CAMPAIGN_PLAN;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT_EVENT;
import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.aid.money.AidFund;
import cn.uniondesk.office.aid.money.AidFundBalance;
import cn.uniondesk.office.aid.money.AidFundMovement;
import cn.uniondesk.office.aid.money.AidFundMovement.Kind;
import cn.uniondesk.office.aid.money.DayMovement;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * What moves in the sources of money: receipts, payments, and what a bank returned of a payment and was paid again.
 */
final class AidFundRows {

    private static final String RETURNED = "return";
    private static final String AGAIN = "pay_again";
    /** What an event gives back to the source. */
    private static final Field<Long> BACK = DSL.when(ENTITLEMENT_EVENT.STEP.eq(RETURNED), AID_PAYMENT.AMOUNT_FEN)
            .otherwise(AID_PAYMENT.AMOUNT_FEN.neg());

    private AidFundRows() {}

    static boolean isPlanned(DSLContext db, long fundId) {
        return db.fetchExists(CAMPAIGN_PLAN, CAMPAIGN_PLAN.FUND_ID.eq(fundId));
    }

    /** Sums of every source by the end of a day. */
    record Sums(Map<Long, Long> received, Map<Long, Long> paid, Map<Long, Long> back, Map<Long, Long> waiting) {

        AidFundBalance of(AidFund fund) {
            return new AidFundBalance(
                    fund,
                    Money.ofFen(received.getOrDefault(fund.id(), 0L)),
                    Money.ofFen(paid.getOrDefault(fund.id(), 0L) - back.getOrDefault(fund.id(), 0L)),
                    Money.ofFen(waiting.getOrDefault(fund.id(), 0L)));
        }
    }

    static Sums sums(DSLContext db, LocalDate on) {
        var fund = AID_PAYMENT_FUND.FUND_ID;
        var received = db.select(AID_FUND_RECEIPT.FUND_ID, DSL.sum(AID_FUND_RECEIPT.AMOUNT_FEN))
                .from(AID_FUND_RECEIPT)
                .where(AID_FUND_RECEIPT.RECEIVED_ON.le(on))
                .groupBy(AID_FUND_RECEIPT.FUND_ID)
                .fetchMap(row -> row.value1(), row -> row.value2().longValueExact());
        var paid = db.select(fund, DSL.sum(AID_PAYMENT.AMOUNT_FEN))
                .from(AID_PAYMENT_FUND).join(AID_PAYMENT).on(AID_PAYMENT.ID.eq(AID_PAYMENT_FUND.PAYMENT_ID))
                .where(AID_PAYMENT.PAID_ON.le(on))
                .groupBy(fund)
                .fetchMap(row -> row.value1(), row -> row.value2().longValueExact());
        return new Sums(received, paid, back(db, on, DSL.noCondition()), back(db, on, ENTITLEMENT.STATE.eq("returned")));
    }

    /** What came back by a day and was not paid again; of those that wait only one return is not outweighed. */
    private static Map<Long, Long> back(DSLContext db, LocalDate on, Condition which) {
        return db.select(AID_PAYMENT_FUND.FUND_ID, DSL.sum(BACK))
                .from(ENTITLEMENT_EVENT)
                .join(ENTITLEMENT).on(ENTITLEMENT.ID.eq(ENTITLEMENT_EVENT.ENTITLEMENT_ID))
                .join(AID_PAYMENT).on(AID_PAYMENT.ID.eq(ENTITLEMENT.PAYMENT_ID))
                .join(AID_PAYMENT_FUND).on(AID_PAYMENT_FUND.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .where(ENTITLEMENT_EVENT.STEP.in(RETURNED, AGAIN), ENTITLEMENT_EVENT.ON_DAY.le(on), which)
                .groupBy(AID_PAYMENT_FUND.FUND_ID)
                .fetchMap(row -> row.value1(), row -> row.value2().longValueExact());
    }

    static List<DayMovement> days(DSLContext db, long fundId, long without) {
        var days = new TreeMap<LocalDate, Long>();
        db.select(AID_FUND_RECEIPT.RECEIVED_ON, DSL.sum(AID_FUND_RECEIPT.AMOUNT_FEN))
                .from(AID_FUND_RECEIPT)
                .where(AID_FUND_RECEIPT.FUND_ID.eq(fundId))
                .groupBy(AID_FUND_RECEIPT.RECEIVED_ON)
                .forEach(row -> days.merge(row.value1(), row.value2().longValueExact(), Math::addExact));
        db.select(AID_PAYMENT.PAID_ON, DSL.sum(AID_PAYMENT.AMOUNT_FEN))
                .from(AID_PAYMENT_FUND).join(AID_PAYMENT).on(AID_PAYMENT.ID.eq(AID_PAYMENT_FUND.PAYMENT_ID))
                .where(AID_PAYMENT_FUND.FUND_ID.eq(fundId), AID_PAYMENT.ID.ne(without))
                .groupBy(AID_PAYMENT.PAID_ON)
                .forEach(row -> days.merge(row.value1(), -row.value2().longValueExact(), Math::addExact));
        db.select(ENTITLEMENT_EVENT.ON_DAY, DSL.sum(BACK))
                .from(ENTITLEMENT_EVENT)
                .join(ENTITLEMENT).on(ENTITLEMENT.ID.eq(ENTITLEMENT_EVENT.ENTITLEMENT_ID))
                .join(AID_PAYMENT).on(AID_PAYMENT.ID.eq(ENTITLEMENT.PAYMENT_ID))
                .join(AID_PAYMENT_FUND).on(AID_PAYMENT_FUND.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .where(ENTITLEMENT_EVENT.STEP.in(RETURNED, AGAIN),
                        AID_PAYMENT_FUND.FUND_ID.eq(fundId), AID_PAYMENT.ID.ne(without))
                .groupBy(ENTITLEMENT_EVENT.ON_DAY)
                .forEach(row -> days.merge(row.value1(), row.value2().longValueExact(), Math::addExact));
        return days.entrySet().stream().map(day -> new DayMovement(day.getKey(), Money.ofFen(day.getValue()))).toList();
    }

    static List<AidFundMovement> movements(DSLContext db, long fundId) {
        var all = new ArrayList<AidFundMovement>();
        db.selectFrom(AID_FUND_RECEIPT)
                .where(AID_FUND_RECEIPT.FUND_ID.eq(fundId))
                .orderBy(AID_FUND_RECEIPT.ID)
                .forEach(row -> all.add(new AidFundMovement(
                        row.getReceivedOn(), row.getAmountFen() < 0 ? Kind.GIVEN_BACK : Kind.RECEIVED,
                        Money.ofFen(row.getAmountFen()), row.getDocumentNumber(), "", row.getRemark(), Money.ZERO, 0)));
        db.select(AID_PAYMENT.PAID_ON, AID_PAYMENT.AMOUNT_FEN, AID_PAYMENT.VOUCHER, PERSON.NAME,
                        AID_PAYMENT_FUND.REASON, AID_PAYMENT_FUND.OVERDRAWN_FEN, AID_PAYMENT.ID)
                .from(AID_PAYMENT_FUND)
                .join(AID_PAYMENT).on(AID_PAYMENT.ID.eq(AID_PAYMENT_FUND.PAYMENT_ID))
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .where(AID_PAYMENT_FUND.FUND_ID.eq(fundId))
                .orderBy(AID_PAYMENT.ID)
                .forEach(row -> all.add(new AidFundMovement(
                        row.value1(), Kind.PAID, Money.ofFen(-row.value2()), row.value3(), row.value4(), row.value5(),
                        Money.ofFen(row.value6()), row.value7())));
        db.select(ENTITLEMENT_EVENT.ON_DAY, ENTITLEMENT_EVENT.STEP, AID_PAYMENT.AMOUNT_FEN, ENTITLEMENT_EVENT.VOUCHER,
                        PERSON.NAME, ENTITLEMENT_EVENT.REASON, AID_PAYMENT.ID)
                .from(ENTITLEMENT_EVENT)
                .join(ENTITLEMENT).on(ENTITLEMENT.ID.eq(ENTITLEMENT_EVENT.ENTITLEMENT_ID))
                .join(AID_PAYMENT).on(AID_PAYMENT.ID.eq(ENTITLEMENT.PAYMENT_ID))
                .join(AID_PAYMENT_FUND).on(AID_PAYMENT_FUND.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .where(ENTITLEMENT_EVENT.STEP.in(RETURNED, AGAIN), AID_PAYMENT_FUND.FUND_ID.eq(fundId))
                .orderBy(ENTITLEMENT_EVENT.ID)
                .forEach(row -> {
                    boolean back = row.value2().equals(RETURNED);
                    all.add(new AidFundMovement(
                            row.value1(), back ? Kind.RETURNED : Kind.PAID_AGAIN,
                            Money.ofFen(back ? row.value3() : -row.value3()), row.value4(), row.value5(), row.value6(),
                            Money.ZERO, row.value7()));
                });
        all.sort(Comparator.comparing(AidFundMovement::on).thenComparing(AidFundMovement::kind));
        return List.copyOf(all);
    }
}
