package cn.uniondesk.office.form;

import cn.uniondesk.office.ListQuery;
import cn.uniondesk.office.Money;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.Payments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A campaign with all that was paid in it, in the order of payment. Payments of a ledger that names no campaign are
 * those of a kind and budget year, {@code cooling.2026}: the key under which T04 counts them.
 */
record CampaignPayments(String name, PaperSubject subject, List<Payment> paid) {

    private static final Pattern KIND_AND_YEAR = Pattern.compile("([a-z_]+)\\.(\\d{4})");

    CampaignPayments {
        paid = List.copyOf(paid);
    }

    /** Empty where there is no such campaign, and where nothing was paid in a kind and year. */
    static Optional<CampaignPayments> coded(String code, Payments payments, FormWords words) {
        return payments.campaignCoded(code)
                .map(campaign -> of(campaign, payments))
                .or(() -> ofKindAndYear(code, payments, words));
    }

    static CampaignPayments of(Campaign campaign, Payments payments) {
        return new CampaignPayments(
                campaign.name(), PaperSubject.campaign(campaign.id()),
                all(payments, Map.of("campaign", Long.toString(campaign.id()))));
    }

    private static Optional<CampaignPayments> ofKindAndYear(String code, Payments payments, FormWords words) {
        var written = KIND_AND_YEAR.matcher(code);
        if (!written.matches()) {
            return Optional.empty();
        }
        var kind = written.group(1);
        var year = written.group(2);
        var paid = all(payments, Map.of("kind", kind, "budgetYear", year, "withoutCampaign", "yes"));
        return paid.isEmpty()
                ? Optional.empty()
                : Optional.of(new CampaignPayments(
                        year + "年" + words.word("aid.kind", kind), PaperSubject.ledger(code), paid));
    }

    private static List<Payment> all(Payments payments, Map<String, String> filters) {
        var paid = new ArrayList<Payment>();
        var query = ListQuery.first("paidOn").filtered(filters);
        while (true) {
            var page = payments.list(query);
            page.rows().forEach(line -> paid.add(payments.find(line.id()).orElseThrow()));
            if (page.next().isEmpty()) {
                return paid;
            }
            query = query.after(page.next());
        }
    }

    List<Payment> paid(PayWay way) {
        return paid.stream().filter(payment -> payment.way() == way).toList();
    }

    static Money sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    String sources(FormWords words) {
        return FormWords.few(paid.stream().map(payment -> words.word("aid.source", payment.source())));
    }

    String vouchers() {
        return FormWords.few(paid.stream().map(Payment::voucher));
    }
}
