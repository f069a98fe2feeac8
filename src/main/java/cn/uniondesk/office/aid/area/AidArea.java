package cn.uniondesk.office.aid.area;

import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.aid.PaidCampaigns;
import cn.uniondesk.office.aid.PaymentLedger;
import cn.uniondesk.office.aid.PaymentStock;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.campaign.CampaignDesk;
import cn.uniondesk.office.aid.campaign.CampaignPlans;
import cn.uniondesk.office.aid.choosing.Candidates;
import cn.uniondesk.office.aid.choosing.Choosing;
import cn.uniondesk.office.aid.direct.DirectListDesk;
import cn.uniondesk.office.aid.direct.DirectPayments;
import cn.uniondesk.office.aid.entitlement.EntitlementDesk;
import cn.uniondesk.office.aid.entitlement.Entitlements;
import cn.uniondesk.office.aid.entitlement.ListGuard;
import cn.uniondesk.office.aid.entitlement.Paying;
import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.aid.forms.CampaignAgreement;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.aid.money.AidFundDesk;
import cn.uniondesk.office.aid.money.AidFunds;
import cn.uniondesk.office.aid.money.Overdraft;
import cn.uniondesk.office.area.AreaOfWork;
import cn.uniondesk.office.area.Means;
import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.intake.BroughtLedger;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.radar.Stock;
import cn.uniondesk.office.report.ReportArea;
import cn.uniondesk.office.workplace.AidWork;
import java.util.List;

/** 帮扶救助: payments, the money that they come from, campaigns with their lists, and what upper levels paid themselves. */
public final class AidArea implements AreaOfWork {

    /** Where the area is kept. */
    public record Shelf(
            Payments payments, AidFunds funds, CampaignPlans plans, Entitlements entitlements, Candidates candidates,
            DirectPayments direct, PaidCampaigns paid) {}

    /** The registers of other areas that it reads. */
    public record Neighbours(People people, Households households, FactsOfHouseholds facts) {}

    private final Shelf shelf;
    private final Neighbours neighbours;
    private final PaymentLedger ledger;
    private final AidWork work;
    private final AidForms forms;
    private final CampaignAgreement agreement;

    public AidArea(Shelf shelf, Neighbours neighbours, Means means) {
        this.shelf = shelf;
        this.neighbours = neighbours;
        var transactions = means.transactions();
        var books = means.books();
        var people = neighbours.people();
        var households = neighbours.households();
        var funding = new Overdraft(shelf.funds(), books);
        this.ledger = new PaymentLedger(
                shelf.payments(), households, people, books, means.offices(), transactions, means.clock())
                .with(funding, new ListGuard(shelf.entitlements()))
                .with(means.overriding());
        var lists = new EntitlementDesk(
                transactions, shelf.entitlements(), shelf.plans(),
                new Paying(shelf.payments(), ledger, funding, shelf.plans()), people, means.rules(), means.clock());
        this.work = new AidWork(
                shelf.funds(), new AidFundDesk(transactions, shelf.funds(), books, means.clock()), shelf.plans(),
                new CampaignDesk(transactions, shelf.payments(), shelf.plans(), shelf.funds(), books, means.clock()),
                new Choosing(
                        transactions, shelf.candidates(), shelf.plans(), shelf.entitlements(), lists, people, means.rules(),
                        means.clock()),
                shelf.entitlements(), lists,
                new DirectListDesk(
                        means.ledgers(), transactions,
                        new DirectListDesk.Registers(people, households, shelf.payments(), shelf.direct()), books,
                        means.overriding().account(), means.clock()));
        this.forms = new AidForms(shelf.payments(), households, people, neighbours.facts(), books, means.offices());
        this.agreement = new CampaignAgreement(transactions, forms);
    }

    public Payments payments() {
        return shelf.payments();
    }

    /** The registers of other areas that its pages show. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** Enters and changes single payments. */
    public PaymentLedger ledger() {
        return ledger;
    }

    public AidWork work() {
        return work;
    }

    /** Whether ledger, roster and bank list of a campaign agree. */
    public CampaignAgreement agreement() {
        return agreement;
    }

    @Override
    public List<BroughtLedger> ledgers() {
        return List.of(new AidLedger(neighbours.people(), neighbours.households(), shelf.payments()));
    }

    @Override
    public List<ReportArea> reports() {
        return List.of(new AidReport(shelf.paid()));
    }

    @Override
    public List<AreaForms> forms() {
        return List.of(forms);
    }

    @Override
    public List<Stock> stocks() {
        return List.of(new PaymentStock(shelf.payments()));
    }
}
