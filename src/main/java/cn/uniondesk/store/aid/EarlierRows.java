package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_FUND;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.CAMPAIGN_PLAN;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT;

import cn.uniondesk.office.aid.choosing.Earlier;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;

/** What people got and are to get, from the ledger and the lists. */
final class EarlierRows {

    private static final String NOBODY = "";

    private EarlierRows() {}

    static List<Earlier> of(DSLContext db, Set<Long> people, LocalDate from) {
        var all = new ArrayList<Earlier>();
        paid(db, people, from, AID_PAYMENT_PERSON.PERSON_ID, all);
        paid(db, people, from, AID_PAYMENT.PAYEE_PERSON_ID, all);
        planned(db, people, all);
        return List.copyOf(all);
    }

    /** A payee who is aided too is told of once. */
    private static void paid(
            DSLContext db, Set<Long> people, LocalDate from, Field<Long> person, List<Earlier> all) {
        boolean received = person.equals(AID_PAYMENT.PAYEE_PERSON_ID);
        db.select(person, AID_PAYMENT.KIND, AID_PAYMENT.SOURCE, AID_PAYMENT_FUND.FUND_ID, AID_CAMPAIGN.ID,
                        AID_CAMPAIGN.NAME, AID_PAYMENT.BUDGET_YEAR, AID_PAYMENT.PAID_ON, AID_PAYMENT.AMOUNT_FEN,
                        AID_PAYMENT.PAID_DIRECTLY, AID_PAYMENT_PERSON.PERSON_ID)
                .from(AID_PAYMENT)
                .join(AID_PAYMENT_PERSON).on(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .leftJoin(AID_PAYMENT_FUND).on(AID_PAYMENT_FUND.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.ge(from), CandidateTable.few(person, people))
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.ID)
                .forEach(row -> {
                    if (people.contains(row.value1()) && (!received || !row.value1().equals(row.value11()))) {
                        all.add(new Earlier(
                                row.value1(), received, row.value2(), row.value3(), row.value4(), row.value5(),
                                row.value6() == null ? NOBODY : row.value6(), Math.toIntExact(row.value7()), row.value8(),
                                Money.ofFen(row.value9()), row.value10()));
                    }
                });
    }

    private static void planned(DSLContext db, Set<Long> people, List<Earlier> all) {
        db.select(ENTITLEMENT.PERSON_ID, AID_CAMPAIGN.KIND, CAMPAIGN_PLAN.SOURCE, CAMPAIGN_PLAN.FUND_ID, AID_CAMPAIGN.ID,
                        AID_CAMPAIGN.NAME, AID_CAMPAIGN.BUDGET_YEAR, ENTITLEMENT.AMOUNT_FEN)
                .from(ENTITLEMENT)
                .join(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(ENTITLEMENT.CAMPAIGN_ID))
                .leftJoin(CAMPAIGN_PLAN).on(CAMPAIGN_PLAN.CAMPAIGN_ID.eq(AID_CAMPAIGN.ID))
                .where(ENTITLEMENT.STATE.in("chosen", "approved"), ENTITLEMENT.BENEFICIARY.eq("person"),
                        CandidateTable.few(ENTITLEMENT.PERSON_ID, people))
                .orderBy(ENTITLEMENT.ID)
                .forEach(row -> {
                    if (people.contains(row.value1())) {
                        all.add(new Earlier(
                                row.value1(), false, row.value2(), row.value3() == null ? NOBODY : row.value3(), row.value4(),
                                row.value5(), row.value6(), Math.toIntExact(row.value7()), null, Money.ofFen(row.value8()),
                                false));
                    }
                });
    }
}
