package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_CAMPAIGN;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import cn.uniondesk.office.aid.PaidCampaigns;
import cn.uniondesk.office.report.Window;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.session.Session;
import java.util.Collection;
import java.util.List;

/** Campaigns as payments name them. */
public final class PaidCampaignTable implements PaidCampaigns {

    private final Session session;

    public PaidCampaignTable(Session session) {
        this.session = session;
    }

    @Override
    public List<PaidCampaign> paid(Collection<String> othersKinds, Period period) {
        var year = Window.YTD.of(period);
        var key = PaymentFactRows.campaignKey();
        return session.query(sql -> sql
                .select(key, coalesce(max(AID_CAMPAIGN.NAME), inline("")))
                .from(AID_PAYMENT)
                .leftJoin(AID_CAMPAIGN).on(AID_CAMPAIGN.ID.eq(AID_PAYMENT.CAMPAIGN_ID))
                .where(AID_PAYMENT.PAID_ON.between(year.from(), year.to()), AID_PAYMENT.KIND.notIn(othersKinds))
                .groupBy(key)
                .orderBy(key)
                .fetch(row -> new PaidCampaign(row.value1(), row.value2())));
    }
}
