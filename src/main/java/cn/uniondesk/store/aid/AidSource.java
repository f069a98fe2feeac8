package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.Yardsticks;
import cn.uniondesk.office.report.DetailSheet;
import cn.uniondesk.office.report.Details.Detail;
import cn.uniondesk.office.report.Fact;
import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.FactSource;
import cn.uniondesk.store.report.ReportSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Payments as the quarter counts and lists them, and what the check asks of them. */
public final class AidSource implements ReportSource {

    /** Read in pages, so that no number of payments fills the memory. */
    private static final int PAGE = 2000;

    @Override
    public Map<Fact, FactSource> facts() {
        return Map.of(AidReport.PAYMENT, new PaymentFactRows());
    }

    @Override
    public Map<String, Supplier<List<RuleCase>>> cases(DSLContext sql, Grounds grounds) {
        var cases = new PaymentRuleCases(sql, grounds.period(), Yardsticks.of(grounds)).cases();
        cases.put("OVER_CAP", () -> new OverCapCases(sql, grounds.rules(), grounds.district()).of(Window.YTD.of(grounds.period())));
        cases.put("BEYOND_BUDGET", new CampaignRuleCases(sql, grounds.period())::beyondBudget);
        return cases;
    }

    @Override
    public Map<DetailSheet, DetailQuery> details() {
        return Map.of(AidReport.D02, AidSource::payments);
    }

    private static void payments(DSLContext sql, Period period, Consumer<Detail> each) {
        Result<? extends Record> page;
        var day = period.firstDay();
        var voucher = "";
        long id = 0;
        do {
            page = page(sql, period, day, voucher, id);
            for (var row : page) {
                each.accept(payment(row));
                day = row.get(AID_PAYMENT.PAID_ON);
                voucher = row.get(AID_PAYMENT.VOUCHER);
                id = row.get(AID_PAYMENT.ID);
            }
        } while (page.size() == PAGE);
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
                .where(AID_PAYMENT.PAID_ON.between(day, period.lastDay()),
                        row(AID_PAYMENT.PAID_ON, AID_PAYMENT.VOUCHER, AID_PAYMENT.ID).gt(row(val(day), val(voucher), val(id))))
                .orderBy(AID_PAYMENT.PAID_ON, AID_PAYMENT.VOUCHER, AID_PAYMENT.ID)
                .limit(PAGE)
                .fetch();
    }

    private static Detail payment(Record row) {
        var number = row.get(PERSON.DOCUMENT_NUMBER);
        return new Detail(row.get(AID_PAYMENT.VOUCHER), row.get(AID_PAYMENT.VOUCHER), row.get(AID_PAYMENT.PAID_ON),
                row.get(HOUSEHOLD.NUMBER), row.get(PERSON.NAME), number, number, row.get(AID_PAYMENT.KIND),
                row.get(AID_PAYMENT.SOURCE), Money.ofFen(row.get(AID_PAYMENT.AMOUNT_FEN)), row.get(AID_PAYMENT.WAY),
                row.get("campaign"), Math.max(1, row.get("named", Long.class)), row.get(AID_PAYMENT.SCHOOL_STAGE),
                row.get(AID_PAYMENT.PAID_DIRECTLY));
    }
}
