package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.forms.ActivityForm.Gift;
import cn.uniondesk.office.aid.forms.ActivityForm.Plan;
import cn.uniondesk.office.aid.forms.PaymentRosterForm.Makers;
import cn.uniondesk.office.aid.forms.PaymentRosterForm.Total;
import cn.uniondesk.office.aid.forms.ReceiptForm.Payee;
import cn.uniondesk.office.aid.forms.ReceiptForm.Received;
import cn.uniondesk.office.aid.forms.SpendingForm.Receiver;
import cn.uniondesk.office.aid.forms.SpendingForm.Spending;
import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.values.CapitalAmount;
import cn.uniondesk.office.values.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the papers of one campaign from its payments: F09, F10, F11, F15, F17 and F18. */
final class CampaignPapers {

    private final Households households;
    private final People people;
    private final AidWords words;
    private final Payments payments;

    CampaignPapers(Households households, People people, AidWords words, Payments payments) {
        this.households = households;
        this.people = people;
        this.words = words;
        this.payments = payments;
    }

    PaymentRosterForm roster(CampaignPayments campaign, Imprint imprint) {
        var payees = payees(campaign.paid());
        var rows = new ArrayList<PaymentRosterForm.Row>();
        campaign.paid().forEach(payment -> rows.add(rosterRow(rows.size() + 1, campaign, payment, payees)));
        return new PaymentRosterForm(
                imprint.about(campaign.subject()),
                new PaymentRosterForm.Heading(campaign.name(), campaign.sources(words), campaign.vouchers(), "", ""),
                rows, total(campaign.paid()), BlankRecord.of(Makers.class));
    }

    private PaymentRosterForm.Row rosterRow(int sequence, CampaignPayments campaign, Payment payment, Map<Long, Person> payees) {
        var payee = payees.get(payment.payeePersonId());
        var household = household(payment);
        boolean transferred = payment.way() == PayWay.BANK;
        return new PaymentRosterForm.Row(
                Integer.toString(sequence),
                payee.name(),
                words.sex(payee.sex()),
                AidWords.document(payee),
                place(household),
                payee.mobile(),
                payeeClass(household),
                household.flatMap(file -> households.decision(file.id(), payment.paidOn()))
                        .map(decision -> words.word("household.category", decision.category()))
                        .orElse(""),
                household.map(Household::number).orElse(""),
                campaign.name(),
                payment.amount(),
                payment.goods(),
                words.word("aid.way", payment.way()),
                transferred ? bank(household, payment) : "",
                transferred ? payee.name() : "",
                transferred ? FormWords.card(payment.bankCard()) : "",
                FormWords.day(payment.paidOn()),
                "",
                payment.remark());
    }

    List<ReceiptForm> receipts(Collection<Payment> paid, Imprint imprint) {
        var payees = payees(paid);
        return paid.stream().map(payment -> receipt(payment, payees, imprint)).toList();
    }

    private ReceiptForm receipt(Payment payment, Map<Long, Person> payees, Imprint imprint) {
        var payee = payees.get(payment.payeePersonId());
        var household = household(payment);
        return new ReceiptForm(
                imprint.about(AidForms.PAYMENT.of(payment.id())),
                new Payee(
                        payee.name(), words.sex(payee.sex()), AidWords.document(payee), payee.mobile(), place(household),
                        household.map(Household::number).orElse("")),
                new Received(
                        project(payment),
                        words.word("aid.source", payment.source()),
                        payment.voucher(),
                        payment.amount().text(),
                        CapitalAmount.of(payment.amount()),
                        payment.goods(),
                        words.word("aid.way", payment.way()),
                        payment.way() == PayWay.BANK ? FormWords.card(payment.bankCard()) : "",
                        FormWords.dayInWords(payment.paidOn())));
    }

    private String project(Payment payment) {
        return Optional.ofNullable(payment.campaignId())
                .flatMap(payments::campaign)
                .map(Campaign::name)
                .orElseGet(() -> payment.budgetYear() + "年" + words.word("aid.kind", payment.kind()));
    }

    /** Only what the bank is to transfer; cash and goods are on the roster alone. */
    BankListForm bankList(CampaignPayments campaign, Imprint imprint) {
        var transfers = campaign.paid(PayWay.BANK);
        var payees = payees(transfers);
        var rows = new ArrayList<BankListForm.Row>();
        for (var payment : transfers) {
            rows.add(new BankListForm.Row(
                    Integer.toString(rows.size() + 1), payees.get(payment.payeePersonId()).name(),
                    FormWords.card(payment.bankCard()), payment.amount(), bank(household(payment), payment), campaign.name(),
                    payment.remark()));
        }
        return new BankListForm(
                imprint.about(campaign.subject()),
                new BankListForm.Heading(campaign.name(), campaign.sources(words), campaign.vouchers(), ""), rows,
                total(transfers));
    }

    VisitRegisterForm register(CampaignPayments campaign, Imprint imprint) {
        var payees = payees(campaign.paid());
        var rows = new ArrayList<VisitRegisterForm.Row>();
        for (var payment : campaign.paid()) {
            var payee = payees.get(payment.payeePersonId());
            var household = household(payment);
            rows.add(new VisitRegisterForm.Row(
                    Integer.toString(rows.size() + 1), payee.name(), place(household), payeeClass(household), payee.mobile(),
                    payee.address(), payment.amount(), payment.goods(), FormWords.day(payment.paidOn()), ""));
        }
        return new VisitRegisterForm(
                imprint.about(campaign.subject()), new VisitRegisterForm.Heading(campaign.name(), "", "", ""), rows,
                total(campaign.paid()));
    }

    SpendingForm spending(CampaignPayments campaign, Imprint imprint) {
        var sum = CampaignPayments.sum(campaign.paid());
        var payees = payees(campaign.paid());
        var ways = campaign.paid().stream().map(payment -> words.word("aid.way", payment.way())).distinct().toList();
        return new SpendingForm(
                imprint.about(campaign.subject()),
                "",
                new Spending(
                        "", campaign.name() + "，共" + payees.size() + "人、" + campaign.paid().size() + "笔，明细见发放花名册",
                        campaign.sources(words), "", "", sum.text(), CapitalAmount.of(sum), "",
                        words.cashRule(campaign.paid(PayWay.CASH).stream().map(Payment::amount).toList())),
                Choice.among(payWays(), ways),
                receiver(payees));
    }

    static List<String> payWays() {
        return List.of("银行转账", "现金", "实物", "支票", "公务卡");
    }

    /** Many payees stand on the roster. */
    private static Receiver receiver(Map<Long, Person> payees) {
        var first = payees.values().stream().map(Person::name).findFirst().orElse("");
        return new Receiver(payees.size() > 1 ? "见所附发放花名册（" + payees.size() + "人）" : first, "", "");
    }

    /** What was given in kind, each thing signed for in person. */
    ActivityForm activity(CampaignPayments campaign, Imprint imprint) {
        var payees = payees(campaign.paid());
        var given = campaign.paid(PayWay.GOODS);
        var gifts = new ArrayList<Gift>();
        for (var payment : given) {
            gifts.add(new Gift(
                    Integer.toString(gifts.size() + 1), payees.get(payment.payeePersonId()).name(), place(household(payment)),
                    payment.goods(), payment.amount()));
        }
        var together = new ArrayList<ActivityForm.Person>();
        var places = new LinkedHashMap<Long, String>();
        campaign.paid().forEach(payment -> places.merge(
                payment.payeePersonId(), place(household(payment)), (first, later) -> first.isEmpty() ? later : first));
        places.forEach((payee, place) -> together.add(
                new ActivityForm.Person(Integer.toString(together.size() + 1), payees.get(payee).name(), place)));
        return new ActivityForm(
                imprint.about(campaign.subject()),
                new Plan(campaign.name(), "", "", imprint.office(), Integer.toString(payees.size()), "", "", ""),
                together, gifts, total(given));
    }

    private Map<Long, Person> payees(Collection<Payment> paid) {
        return people.findAll(paid.stream().map(Payment::payeePersonId).distinct().toList());
    }

    private Optional<Household> household(Payment payment) {
        return Optional.ofNullable(payment.householdId()).flatMap(households::find);
    }

    private static String place(Optional<Household> household) {
        return household.map(file -> file.text(Household.WORK_UNIT)).orElse("");
    }

    private String payeeClass(Optional<Household> household) {
        return words.word("aid.class", household.isPresent() ? "filed" : "unfiled");
    }

    /** The file's bank, where the money went to the file's card. */
    private static String bank(Optional<Household> household, Payment payment) {
        return household.map(Household::details).filter(file -> file.text(Household.BANK_CARD).equals(payment.bankCard()))
                .map(file -> file.text(Household.BANK_NAME)).orElse("");
    }

    private static Total total(List<Payment> paid) {
        var payees = paid.stream().map(Payment::payeePersonId).distinct().count();
        Money sum = CampaignPayments.sum(paid);
        return paid.isEmpty()
                ? Total.BLANK
                : new Total(Long.toString(payees), Integer.toString(paid.size()), sum.text(), CapitalAmount.of(sum));
    }
}
