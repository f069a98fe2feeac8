package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Money;
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
    static Optional<CampaignPayments> coded(String code, Payments payments, AidWords words) {
        return payments.campaignCoded(code)
                .map(campaign -> of(campaign, payments))
                .or(() -> ofKindAndYear(code, payments, words));
    }

    static CampaignPayments of(Campaign campaign, Payments payments) {
        return new CampaignPayments(
                campaign.name(), AidForms.CAMPAIGN.of(campaign.id()),
                all(payments, filters(AidForms.CAMPAIGN.of(campaign.id()))));
    }

    static Optional<CampaignPayments> ofKindAndYear(String code, Payments payments, AidWords words) {
        return ofLedger(code).flatMap(filters -> {
            var paid = all(payments, filters);
            return paid.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CampaignPayments(
                            filters.get("budgetYear") + "年" + words.word("aid.kind", filters.get("kind")),
                            AidForms.LEDGER.of(code), paid));
        });
    }

    /** By which the payments of a campaign, or of a kind and budget year, are found. */
    static Map<String, String> filters(PaperSubject subject) {
        return subject.kind().equals(AidForms.CAMPAIGN)
                ? Map.of("campaign", subject.key())
                : ofLedger(subject.key()).orElseThrow();
    }

    /** The filters of a ledger's payments of a kind and budget year; empty where the code is none of those. */
    private static Optional<Map<String, String>> ofLedger(String code) {
        var written = KIND_AND_YEAR.matcher(code);
        return written.matches()
                ? Optional.of(Map.of("kind", written.group(1), "budgetYear", written.group(2), "withoutCampaign", "yes"))
                : Optional.empty();
    }

    private static List<Payment> all(Payments payments, Map<String, String> filters) {
        return lines(payments, filters).stream().map(line -> payments.find(line.id()).orElseThrow()).toList();
    }

    /** Every line that the filters let through, by day of payment. */
    static List<PaymentLine> lines(Payments payments, Map<String, String> filters) {
        var lines = new ArrayList<PaymentLine>();
        var query = ListQuery.first("paidOn").filtered(filters);
        while (true) {
            var page = payments.list(query);
            lines.addAll(page.rows());
            if (page.next().isEmpty()) {
                return List.copyOf(lines);
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

    String sources(AidWords words) {
        return FormWords.few(paid.stream().map(payment -> words.word("aid.source", payment.source())));
    }

    String vouchers() {
        return FormWords.few(paid.stream().map(Payment::voucher));
    }
}
