package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.CAMPAIGN_PLAN;
import static cn.uniondesk.store.tables.Tables.ENTITLEMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.campaign.CampaignPlan;
import cn.uniondesk.office.aid.campaign.CampaignPlans;
import cn.uniondesk.office.aid.campaign.CampaignStanding;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Codes;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.CampaignPlanRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What is planned for campaigns, in {@code campaign_plan}; how far they are is counted from list and ledger. */
public final class CampaignPlanTable implements CampaignPlans {

    private static final String BETWEEN = " ";

    private final Session session;
    private final RecordWriter writer;
    private final Payments payments;

    public CampaignPlanTable(Session session, RecordWriter writer, Payments payments) {
        this.session = session;
        this.writer = writer;
        this.payments = payments;
    }

    @Override
    public CampaignPlan of(long campaignId) {
        return session.query(db -> db.fetchOptional(CAMPAIGN_PLAN, CAMPAIGN_PLAN.CAMPAIGN_ID.eq(campaignId)))
                .map(CampaignPlanTable::plan)
                .orElseGet(() -> CampaignPlan.none(campaignId));
    }

    @Override
    public void save(CampaignPlan plan, Origin origin) {
        var row = new CampaignPlanRecord()
                .setCampaignId(plan.campaignId())
                .setBudgetFen(plan.budget().fen())
                .setFundId(plan.fundId())
                .setSource(plan.source())
                .setWay(Codes.code(plan.way()))
                .setAmountFen(plan.amount().fen())
                .setGoods(plan.goods())
                .setClasses(String.join(BETWEEN, plan.classes()))
                .setDecision(plan.decision())
                .setRemark(plan.remark());
        writer.enter(row, List.of(CAMPAIGN_PLAN.CAMPAIGN_ID), origin);
    }

    @Override
    public List<CampaignStanding> standings() {
        return standings(payments.campaigns(), DSL.noCondition(), DSL.noCondition());
    }

    @Override
    public CampaignStanding standing(long campaignId) {
        return standings(List.of(payments.campaign(campaignId).orElseThrow()),
                ENTITLEMENT.CAMPAIGN_ID.eq(campaignId), AID_PAYMENT.CAMPAIGN_ID.eq(campaignId)).getFirst();
    }

    private List<CampaignStanding> standings(List<Campaign> campaigns, Condition ofList, Condition ofLedger) {
        return session.query(db -> {
            var plans = db.selectFrom(CAMPAIGN_PLAN).fetchMap(CAMPAIGN_PLAN.CAMPAIGN_ID, CampaignPlanTable::plan);
            var lists = lists(db, ofList);
            var ledger = ledger(db, ofLedger);
            return campaigns.stream().map(campaign -> {
                var plan = plans.getOrDefault(campaign.id(), CampaignPlan.none(campaign.id()));
                var list = lists.getOrDefault(campaign.id(), Listed.NOTHING);
                var paid = ledger.getOrDefault(campaign.id(), Listed.NOTHING);
                return new CampaignStanding(
                        campaign, plan, list.count, list.units, Money.ofFen(list.fen), list.approved, paid.count,
                        Money.ofFen(paid.fen), list.returned, list.signed);
            }).toList();
        });
    }

    private record Listed(long count, long units, long fen, long approved, long returned, long signed) {
        static final Listed NOTHING = new Listed(0, 0, 0, 0, 0, 0);
    }

    private static Map<Long, Listed> lists(DSLContext db, Condition which) {
        return db.select(
                        ENTITLEMENT.CAMPAIGN_ID, count(), sum(ENTITLEMENT.AMOUNT_FEN),
                        count().filterWhere(ENTITLEMENT.BENEFICIARY.ne("person")),
                        count().filterWhere(ENTITLEMENT.STATE.ne("chosen")),
                        count().filterWhere(ENTITLEMENT.STATE.eq("returned")),
                        count().filterWhere(ENTITLEMENT.STATE.in("signed", "fetched")))
                .from(ENTITLEMENT)
                .where(ENTITLEMENT.STATE.ne("withdrawn"), which)
                .groupBy(ENTITLEMENT.CAMPAIGN_ID)
                .fetchMap(row -> row.value1(), row -> new Listed(
                        row.value2(), row.value4(), fen(row.value3()), row.value5(), row.value6(), row.value7()));
    }

    private static Map<Long, Listed> ledger(DSLContext db, Condition which) {
        return db.select(AID_PAYMENT.CAMPAIGN_ID, count(), sum(AID_PAYMENT.AMOUNT_FEN))
                .from(AID_PAYMENT)
                .where(AID_PAYMENT.CAMPAIGN_ID.isNotNull(), AID_PAYMENT.PAID_DIRECTLY.isFalse(), which)
                .groupBy(AID_PAYMENT.CAMPAIGN_ID)
                .fetchMap(row -> row.value1(), row -> new Listed(row.value2(), 0, fen(row.value3()), 0, 0, 0));
    }

    private static long fen(BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    private static CampaignPlan plan(CampaignPlanRecord row) {
        return new CampaignPlan(
                row.getCampaignId(), Money.ofFen(row.getBudgetFen()), row.getFundId(), row.getSource(),
                Codes.constant(PayWay.class, row.getWay()), Money.ofFen(row.getAmountFen()), row.getGoods(),
                row.getClasses().isEmpty() ? List.of() : List.of(row.getClasses().split(BETWEEN)), row.getDecision(),
                row.getRemark());
    }
}
