package cn.uniondesk.store.aid;

import cn.uniondesk.office.aid.area.AidArea;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.values.RecordType;
import cn.uniondesk.store.AreaStore;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.report.ReportSource;
import java.util.List;

/** Where 帮扶救助 is kept. */
public final class AidStore implements AreaStore {

    @Override
    public AidArea open(Surroundings around) {
        var session = around.session();
        var writer = around.writer();
        var payments = new PaymentTable(session, writer);
        var households = around.opened().get(HouseholdArea.class);
        return new AidArea(
                new AidArea.Shelf(
                        payments, new AidFundTable(session, writer), new CampaignPlanTable(session, writer, payments),
                        new EntitlementTable(session, writer), new CandidateTable(session),
                        new DirectPaymentTable(session, writer), new PaidCampaignTable(session)),
                new AidArea.Neighbours(around.people(), households.households(), households.facts()),
                around.means());
    }

    @Override
    public List<RecordType> overridden() {
        return List.of(RecordType.PAYMENT, RecordType.CAMPAIGN);
    }

    @Override
    public List<Form> forms() {
        return AidForms.ALL;
    }

    @Override
    public List<ReportSource> sources() {
        return List.of(new AidSource());
    }
}
