package cn.uniondesk.office.form;

import cn.uniondesk.office.ListQuery;
import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.PaymentRosterForm.Heading;
import cn.uniondesk.office.form.PaymentRosterForm.Makers;
import cn.uniondesk.office.form.PaymentRosterForm.Row;
import cn.uniondesk.office.form.PaymentRosterForm.Total;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills F09 发放花名册 with every payment of one campaign, in the order of payment. */
final class PaymentRosters {

    private final Payments payments;
    private final Households households;
    private final People people;
    private final FormWords words;

    PaymentRosters(Payments payments, Households households, People people, FormWords words) {
        this.payments = payments;
        this.households = households;
        this.people = people;
        this.words = words;
    }

    PaymentRosterForm content(Campaign campaign, Imprint imprint) {
        var paid = paid(campaign);
        var payees = people.findAll(paid.stream().map(Payment::payeePersonId).distinct().toList());
        var rows = new ArrayList<Row>();
        for (var payment : paid) {
            rows.add(row(rows.size() + 1, campaign, payment, payees));
        }
        var heading = new Heading(
                campaign.name(),
                FormWords.few(paid.stream().map(payment -> words.word("aid.source", payment.source()))),
                FormWords.few(paid.stream().map(Payment::voucher)),
                "",
                "");
        return new PaymentRosterForm(
                imprint, heading, rows, rows.isEmpty() ? Total.BLANK : Total.of(payees.size(), rows),
                BlankRecord.of(Makers.class));
    }

    private List<Payment> paid(Campaign campaign) {
        var paid = new ArrayList<Payment>();
        var query = ListQuery.first("paidOn").filtered(Map.of("campaign", Long.toString(campaign.id())));
        while (true) {
            var page = payments.list(query);
            page.rows().forEach(line -> paid.add(payments.find(line.id()).orElseThrow()));
            if (page.next().isEmpty()) {
                return paid;
            }
            query = query.after(page.next());
        }
    }

    private Row row(int sequence, Campaign campaign, Payment payment, Map<Long, Person> payees) {
        var payee = payees.get(payment.payeePersonId());
        var household = Optional.ofNullable(payment.householdId()).flatMap(households::find);
        boolean transferred = payment.way() == PayWay.BANK;
        return new Row(
                Integer.toString(sequence),
                payee.name(),
                words.sex(payee.sex()),
                payee.documentNumber() == null ? "" : payee.documentNumber(),
                household.map(Household::workUnit).orElse(""),
                payee.mobile(),
                words.word("aid.class", household.isPresent() ? "filed" : "unfiled"),
                household.flatMap(file -> households.decision(file.id(), payment.paidOn()))
                        .map(decision -> words.word("household.category", decision.category()))
                        .orElse(""),
                household.map(Household::number).orElse(""),
                campaign.name(),
                payment.amount(),
                payment.goods(),
                words.word("aid.way", payment.way()),
                household.filter(file -> transferred && file.bankCard().equals(payment.bankCard()))
                        .map(Household::bankName)
                        .orElse(""),
                transferred ? payee.name() : "",
                transferred ? FormWords.card(payment.bankCard()) : "",
                FormWords.day(payment.paidOn()),
                "",
                payment.remark());
    }
}
