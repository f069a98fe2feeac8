package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.session.Session;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Payments as lists and rosters show them. */
final class PaymentList {

    private static final Table<?> FROM = AID_PAYMENT
            .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
            .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
            .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID));

    private static final Field<Long> ID = AID_PAYMENT.ID.as("payment_id");
    private static final Field<String> PAYEE = PERSON.NAME.as("payee_name");
    private static final Field<String> NUMBER = HOUSEHOLD.NUMBER.as("household_number");
    private static final Field<String> CAMPAIGN = AID_CAMPAIGN.CODE.as("campaign_code");
    private static final Field<String> KIND = AID_PAYMENT.KIND.as("payment_kind");
    private static final Field<String> CARD = AID_PAYMENT.BANK_CARD.as("payment_card");

    private static final List<Field<?>> COLUMNS = List.of(
            ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, KIND, AID_PAYMENT.SOURCE, AID_PAYMENT.AMOUNT_FEN,
            AID_PAYMENT.WAY, AID_PAYMENT.PAYEE_PERSON_ID, PAYEE, PERSON.DOCUMENT_NUMBER, CARD,
            AID_PAYMENT.HOUSEHOLD_ID, NUMBER, CAMPAIGN, AID_PAYMENT.PAID_DIRECTLY);

    private static final KeyPages PAGES = new KeyPages(
            Map.of(
                    "paidOn", AID_PAYMENT.PAID_ON,
                    "voucher", AID_PAYMENT.VOUCHER,
                    "amount", AID_PAYMENT.AMOUNT_FEN,
                    "payeeName", PERSON.NAME_PINYIN,
                    "kind", AID_PAYMENT.KIND,
                    "source", AID_PAYMENT.SOURCE,
                    "householdNumber", DSL.coalesce(HOUSEHOLD.NUMBER, "")),
            AID_PAYMENT.ID);

    private PaymentList() {}

    static Page<PaymentLine> page(Session session, ListQuery query) {
        var where = search(query.search()).and(matching(query.filters()));
        return PAGES.page(session, query, new KeyPages.Selection(COLUMNS, FROM, where), PaymentList::line);
    }

    static List<PaymentLine> ofHousehold(DSLContext db, long householdId) {
        return db.select(COLUMNS)
                .from(FROM)
                .where(AID_PAYMENT.HOUSEHOLD_ID.eq(householdId))
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.ID)
                .fetch(PaymentList::line);
    }

    static List<PaymentLine> ofPerson(DSLContext db, long personId) {
        return db.select(COLUMNS)
                .from(FROM)
                .where(AID_PAYMENT.PAYEE_PERSON_ID.eq(personId))
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.ID)
                .fetch(PaymentList::line);
    }

    private static Condition search(String text) {
        return text.isBlank()
                ? DSL.noCondition()
                : NameSearch.person(text)
                        .or(AID_PAYMENT.VOUCHER.contains(text.strip()))
                        .or(HOUSEHOLD.NUMBER.containsIgnoreCase(text.strip()));
    }

    private static Condition matching(Map<String, String> filters) {
        var all = DSL.noCondition();
        for (var filter : filters.entrySet()) {
            var wanted = filter.getValue();
            all = all.and(switch (filter.getKey()) {
                case "kind" -> AID_PAYMENT.KIND.eq(wanted);
                case "source" -> AID_PAYMENT.SOURCE.eq(wanted);
                case "household" -> AID_PAYMENT.HOUSEHOLD_ID.eq(Long.valueOf(wanted));
                case "campaign" -> AID_PAYMENT.CAMPAIGN_ID.eq(Long.valueOf(wanted));
                case "budgetYear" -> AID_PAYMENT.BUDGET_YEAR.eq(Long.valueOf(wanted));
                case "withoutCampaign" -> "yes".equals(wanted)
                        ? AID_PAYMENT.CAMPAIGN_ID.isNull()
                        : AID_PAYMENT.CAMPAIGN_ID.isNotNull();
                case "period" -> Period.parse(wanted)
                        .map(period -> AID_PAYMENT.PAID_ON.between(period.firstDay(), period.lastDay()))
                        .orElseThrow(() -> new IllegalArgumentException("no period " + wanted));
                default -> throw new IllegalArgumentException("no filter " + filter.getKey());
            });
        }
        return all;
    }

    private static PaymentLine line(Record row) {
        return new PaymentLine(
                row.get(ID),
                row.get(AID_PAYMENT.VOUCHER),
                row.get(AID_PAYMENT.PAID_ON),
                row.get(KIND),
                row.get(AID_PAYMENT.SOURCE),
                Money.ofFen(row.get(AID_PAYMENT.AMOUNT_FEN)),
                Codes.constant(PayWay.class, row.get(AID_PAYMENT.WAY)),
                row.get(AID_PAYMENT.PAYEE_PERSON_ID),
                row.get(PAYEE),
                row.get(PERSON.DOCUMENT_NUMBER),
                row.get(CARD),
                row.get(AID_PAYMENT.HOUSEHOLD_ID),
                row.get(NUMBER),
                row.get(CAMPAIGN),
                row.get(AID_PAYMENT.PAID_DIRECTLY));
    }
}
