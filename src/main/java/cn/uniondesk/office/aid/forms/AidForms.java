package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.aid.Campaign;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.AreaForms;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.FormFilling;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.form.SubjectKind;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.forms.FactsOfHouseholds;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forms of aid: what a family applies for, and the papers of a campaign. */
public final class AidForms implements AreaForms {

    public static final SubjectKind CAMPAIGN = new SubjectKind(RecordType.CAMPAIGN, 'C', true);
    public static final SubjectKind PAYMENT = new SubjectKind(RecordType.PAYMENT, 'P', true);
    /** Payments of a kind and budget year that name no campaign: {@code cooling.2026}. */
    public static final SubjectKind LEDGER = new SubjectKind(new RecordType("ledger", RecordType.PAYMENT.room(), ""), 'Y', false);

    /** 困难职工帮扶申请审批表. */
    public static final Form F08 = Form.doubleSided(
            "F08", AidApplicationForm.class, 3, HouseholdForms.HOUSEHOLD, HouseholdForms.APPLICATION);
    /** 发放花名册(签收表): A4 landscape, a subtotal on each page. */
    public static final Form F09 = Form.oneSided("F09", PaymentRosterForm.class, 1, CAMPAIGN, LEDGER);
    /** 领款收据(慰问签收单): one a payment. */
    public static final Form F10 = Form.oneSided(
            "F10", ReceiptForm.class, 1, HouseholdForms.HOUSEHOLD, HouseholdForms.APPLICATION, CAMPAIGN, LEDGER, PAYMENT);
    /** 银行代发清单: card numbers as text. */
    public static final Form F11 = Form.oneSided("F11", BankListForm.class, 2, CAMPAIGN, LEDGER);
    /** 金秋助学申请审批表: one a student. */
    public static final Form F14 = Form.doubleSided(
            "F14", SchoolAidForm.class, 3, HouseholdForms.HOUSEHOLD, HouseholdForms.APPLICATION);
    /** 送温暖走访慰问登记表: A4 landscape. */
    public static final Form F15 = Form.oneSided("F15", VisitRegisterForm.class, 1, CAMPAIGN, LEDGER);
    /** 经费支出审批单. */
    public static final Form F17 = Form.oneSided("F17", SpendingForm.class, 1, CAMPAIGN, LEDGER);
    /** 职工活动方案, 签到表 and 领取表. */
    public static final Form F18 = Form.oneSided("F18", ActivityForm.class, 1, CAMPAIGN, LEDGER);

    public static final List<Form> ALL = List.of(F08, F09, F10, F11, F14, F15, F17, F18);

    private final Payments payments;
    private final Households households;
    private final People people;
    private final FactsOfHouseholds facts;
    private final RuleBooks ruleBooks;
    private final Offices offices;

    public AidForms(
            Payments payments, Households households, People people, FactsOfHouseholds facts, RuleBooks ruleBooks,
            Offices offices) {
        this.payments = payments;
        this.households = households;
        this.people = people;
        this.facts = facts;
        this.ruleBooks = ruleBooks;
        this.offices = offices;
    }

    @Override
    public List<FormFilling> forms() {
        return List.of(
                FormFilling.of(F08,
                        (subject, on, imprint) -> facts.of(subject, on)
                                .map(known -> new HouseholdAid(payments, words(on)).application(known, imprint)).stream().toList(),
                        (on, imprint) -> AidApplicationForm.blank(imprint, words(on).boxes("aid.kind", HouseholdAid.KINDS),
                                words(on).boxes("application.kind"), words(on).cap())),
                ofCampaign(F09, CampaignPapers::roster, (on, imprint) -> PaymentRosterForm.blank(imprint)).comparing(this::agreement),
                FormFilling.of(F10, this::receipts, (on, imprint) -> ReceiptForm.blank(imprint)),
                ofCampaign(F11, CampaignPapers::bankList, (on, imprint) -> BankListForm.blank(imprint)).comparing(this::agreement),
                FormFilling.of(F14,
                        (subject, on, imprint) -> facts.of(subject, on)
                                .map(known -> new HouseholdAid(payments, words(on)).schoolAid(known, imprint)).orElse(List.of()),
                        (on, imprint) -> SchoolAidForm.blank(imprint)),
                ofCampaign(F15, CampaignPapers::register, (on, imprint) -> VisitRegisterForm.blank(imprint)),
                ofCampaign(F17, CampaignPapers::spending,
                        (on, imprint) -> SpendingForm.blank(imprint, Choice.among(CampaignPapers.payWays(), List.of()))),
                ofCampaign(F18, CampaignPapers::activity, (on, imprint) -> ActivityForm.blank(imprint)));
    }

    private interface CampaignPaper {
        FormContent of(CampaignPapers papers, CampaignPayments campaign, Imprint imprint);
    }

    private FormFilling ofCampaign(Form form, CampaignPaper paper, FormFilling.Blank blank) {
        return FormFilling.of(form,
                (subject, on, imprint) -> campaign(subject, on)
                        .map(campaign -> paper.of(papers(on), campaign, imprint)).stream().toList(),
                blank);
    }

    /** A receipt is the same whether it was printed for its household, with its campaign or alone. */
    private List<ReceiptForm> receipts(PaperSubject subject, LocalDate on, Imprint imprint) {
        return papers(on).receipts(paid(subject, on), imprint);
    }

    private List<Payment> paid(PaperSubject subject, LocalDate on) {
        if (subject.kind().equals(PAYMENT)) {
            return payments.find(subject.id()).stream().toList();
        }
        return campaign(subject, on).map(CampaignPayments::paid)
                .or(() -> facts.of(subject, on).map(known -> payments.ofHousehold(known.file().id()).stream()
                        .map(PaymentLine::id).map(payments::find).flatMap(Optional::stream).toList()))
                .orElse(List.of());
    }

    private Optional<CampaignPayments> campaign(PaperSubject subject, LocalDate on) {
        if (subject.kind().equals(CAMPAIGN)) {
            return payments.campaign(subject.id()).map(campaign -> CampaignPayments.of(campaign, payments));
        }
        return subject.kind().equals(LEDGER) ? CampaignPayments.ofKindAndYear(subject.key(), payments, words(on)) : Optional.empty();
    }

    private List<Advice> agreement(PaperSubject subject, LocalDate on) {
        return sums(subject, on).map(CampaignAgreement.Sums::advice).orElse(List.of());
    }

    /** What ledger, signature sheet and bank list of a campaign come to; empty where there is no such campaign. */
    Optional<CampaignAgreement.Sums> sums(PaperSubject subject, LocalDate on) {
        var imprint = new Imprint("", "", "");
        return campaign(subject, on).map(campaign -> CampaignAgreement.compare(
                CampaignPayments.lines(payments, CampaignPayments.filters(subject)), papers(on).roster(campaign, imprint),
                papers(on).bankList(campaign, imprint)));
    }

    @Override
    public List<SubjectKind> subjects() {
        return List.of(CAMPAIGN, PAYMENT, LEDGER);
    }

    /**
     * A campaign by its code, or by kind and budget year ({@code cooling.2026}) for payments that name no campaign; a payment
     * by its id, since a voucher may cover many.
     */
    @Override
    public Optional<PaperSubject> numbered(SubjectKind kind, String number, LocalDate on) {
        if (kind.equals(PAYMENT)) {
            return Optional.of(number).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf)
                    .filter(id -> payments.find(id).isPresent()).map(PAYMENT::of);
        }
        return CampaignPayments.coded(number, payments, words(on)).map(CampaignPayments::subject);
    }

    @Override
    public Optional<String> number(PaperSubject subject) {
        return subject.kind().equals(CAMPAIGN)
                ? payments.campaign(subject.id()).map(Campaign::code)
                : Optional.of(subject.kind().equals(LEDGER) ? subject.key() : subject.text());
    }

    private CampaignPapers papers(LocalDate on) {
        return new CampaignPapers(households, people, words(on), payments);
    }

    private AidWords words(LocalDate on) {
        return new AidWords(ruleBooks.current(), offices.own().district(), on);
    }
}
