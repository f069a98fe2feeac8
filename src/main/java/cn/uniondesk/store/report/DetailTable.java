package cn.uniondesk.store.report;

import static cn.uniondesk.store.report.HouseholdHistory.category;
import static cn.uniondesk.store.report.HouseholdHistory.mainCause;
import static cn.uniondesk.store.report.HouseholdHistory.notEnded;
import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import cn.uniondesk.office.report.Details;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.session.Session;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads the records behind a quarter in pages, so that no number of them fills the memory. */
public final class DetailTable implements Details {

    private static final int PAGE = 2000;

    private final Session session;

    public DetailTable(Session session) {
        this.session = session;
    }

    @Override
    public void households(Period period, String matchKey, Consumer<HouseholdDetail> each) {
        var keys = new PersonKey(matchKey);
        var on = period.lastDay();
        var state = HOUSEHOLD_STATE.as("state_of_day");
        var latest = HOUSEHOLD_STATE.as("latest_state");
        var people = field(selectCount().from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), FactRows.livesThere(on))).as("people");
        var category = category(HOUSEHOLD.ID, val(on)).as("category_of_day");
        var cause = mainCause(HOUSEHOLD.ID, val(on)).as("main_cause_of_day");
        session.query(sql -> {
            sql.select(HOUSEHOLD.NUMBER, PERSON.NAME, PERSON.DOCUMENT_NUMBER, coalesce(TRADE_UNION.NAME, inline("")), category, cause, people,
                            HOUSEHOLD.FILED_ON, state.STATE, state.FROM_ON)
                    .from(HOUSEHOLD)
                    .join(PERSON).on(PERSON.ID.eq(HOUSEHOLD.HEAD_PERSON_ID))
                    .leftJoin(TRADE_UNION).on(TRADE_UNION.ID.eq(HOUSEHOLD.UNION_ID))
                    .leftJoin(state).on(state.ID.eq(select(latest.ID).from(latest)
                            .where(latest.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), latest.FROM_ON.le(on))
                            .orderBy(latest.FROM_ON.desc(), latest.ID.desc()).limit(1)))
                    .where(HOUSEHOLD.FILED_ON.le(on), notEnded(HOUSEHOLD.ID, val(period.eve())))
                    .orderBy(HOUSEHOLD.NUMBER)
                    .forEach(row -> each.accept(new HouseholdDetail(row.value1(), row.value2(), row.value3(),
                            keys.of(row.value3()), row.value4(), row.value5(), row.value6(), row.value7().longValue(),
                            row.value8(), row.value9() == null ? "" : row.value9(), row.value10())));
            return null;
        });
    }

    @Override
    public void payments(Period period, String matchKey, Consumer<PaymentDetail> each) {
        var keys = new PersonKey(matchKey);
        session.query(sql -> {
            Result<? extends Record> page;
            var day = period.eve();
            var voucher = "";
            long id = 0;
            do {
                page = page(sql, period, day, voucher, id);
                for (var row : page) {
                    each.accept(payment(row, keys));
                    day = row.get(AID_PAYMENT.PAID_ON);
                    voucher = row.get(AID_PAYMENT.VOUCHER);
                    id = row.get(AID_PAYMENT.ID);
                }
            } while (page.size() == PAGE);
            return null;
        });
    }

    private static Result<? extends Record> page(DSLContext sql, Period period, LocalDate day, String voucher, long id) {
        var named = field(selectCount().from(AID_PAYMENT_PERSON)
                .where(AID_PAYMENT_PERSON.PAYMENT_ID.eq(AID_PAYMENT.ID)));
        return sql.select(AID_PAYMENT.ID, AID_PAYMENT.VOUCHER, AID_PAYMENT.PAID_ON, HOUSEHOLD.NUMBER, PERSON.NAME,
                        PERSON.DOCUMENT_NUMBER, AID_PAYMENT.KIND, AID_PAYMENT.SOURCE, AID_PAYMENT.AMOUNT_FEN, AID_PAYMENT.WAY,
                        coalesce(AID_CAMPAIGN.CODE, inline("")).as("campaign"), named.as("named"), AID_PAYMENT.SCHOOL_STAGE,
                        AID_PAYMENT.PAID_DIRECTLY)
                .from(AID_PAYMENT)
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.between(period.firstDay(), period.lastDay()),
                        row(AID_PAYMENT.PAID_ON, AID_PAYMENT.VOUCHER, AID_PAYMENT.ID).gt(row(val(day), val(voucher), val(id))))
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.VOUCHER, AID_PAYMENT.ID)
                .limit(PAGE)
                .fetch();
    }

    private static PaymentDetail payment(Record row, PersonKey keys) {
        var number = row.get(PERSON.DOCUMENT_NUMBER);
        var household = row.get(HOUSEHOLD.NUMBER);
        return new PaymentDetail(row.get(AID_PAYMENT.VOUCHER), row.get(AID_PAYMENT.PAID_ON), household == null ? "" : household,
                row.get(PERSON.NAME), number, keys.of(number), row.get(AID_PAYMENT.KIND), row.get(AID_PAYMENT.SOURCE),
                Money.ofFen(row.get(AID_PAYMENT.AMOUNT_FEN)), row.get(AID_PAYMENT.WAY), row.get("campaign", String.class),
                Math.max(1, row.get("named", Long.class)), row.get(AID_PAYMENT.SCHOOL_STAGE),
                row.get(AID_PAYMENT.PAID_DIRECTLY));
    }
}
