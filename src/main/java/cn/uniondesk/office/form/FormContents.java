package cn.uniondesk.office.form;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.PaymentLine;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.form.Form.About;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.household.casefile.Cases;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Offices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a form says of the records of one day. Numbers of documents, telephones and cards stand on it whole, as the form
 * asks: whoever calls this writes it to the log of looks.
 */
public final class FormContents {

    private final Transactions transactions;
    private final Households households;
    private final Payments payments;
    private final People people;
    private final RuleBooks ruleBooks;
    private final Offices offices;
    private final Cases cases;

    /** Knows the registers, and nothing of the families' ways: what these would fill stays blank for the pen. */
    public FormContents(
            Transactions transactions, Households households, Payments payments, People people, RuleBooks ruleBooks,
            Offices offices) {
        this(transactions, households, payments, people, ruleBooks, offices, (_, _) -> Optional.empty());
    }

    private FormContents(
            Transactions transactions, Households households, Payments payments, People people, RuleBooks ruleBooks,
            Offices offices, Cases cases) {
        this.transactions = transactions;
        this.households = households;
        this.payments = payments;
        this.people = people;
        this.ruleBooks = ruleBooks;
        this.offices = offices;
        this.cases = cases;
    }

    /** The same, filled from the families' ways too: visits, meetings, notices, items of income and spending. */
    public FormContents withCases(Cases known) {
        return new FormContents(transactions, households, payments, people, ruleBooks, offices, known);
    }

    /**
     * A form about one household, named by its file number: one paper, of F10 one a payment, of F14 one a student,
     * of F25 one a decision. Refuses an unknown number, a form about something else, and F10 where nothing was paid.
     */
    public Outcome<List<FormContent>> ofHousehold(Form form, String number, LocalDate on, Imprint imprint) {
        if (!form.about().contains(About.HOUSEHOLD)) {
            return Outcome.refused(Refusal.of("form", "form.refused.household", form.name()));
        }
        return transactions.read(() -> households.numbered(number)
                .map(file -> filled(form, "household", number, ofHousehold(form, file, on, imprint)))
                .orElseGet(() -> Outcome.refused(Refusal.of("household", "form.refused.number", number))));
    }

    /**
     * A form about a family that still applies, by the id of its application; of one that led to a file since, about the
     * file. Refuses a form that only a file has.
     */
    public Outcome<List<FormContent>> ofApplication(Form form, long application, LocalDate on, Imprint imprint) {
        if (!form.about().contains(About.HOUSEHOLD)) {
            return Outcome.refused(Refusal.of("form", "form.refused.household", form.name()));
        }
        return transactions.read(() -> filled(
                form, "application", PaperSubject.application(application).text(), applying(form, application, on, imprint)));
    }

    private List<FormContent> applying(Form form, long application, LocalDate on, Imprint imprint) {
        var found = cases.ofApplication(application, on);
        var file = found.flatMap(CaseFile::file);
        return file.isPresent()
                ? ofHousehold(form, file.get(), on, imprint)
                : found.map(each -> ofHousehold(form, HouseholdFacts.of(each, people, cases, on), imprint)).orElse(List.of());
    }

    /**
     * A form about one campaign, named by its code, or by kind and budget year ({@code cooling.2026}) for payments that
     * name no campaign: one paper, of F10 one a payment. Refuses an unknown code and a form about something else.
     */
    public Outcome<List<FormContent>> ofCampaign(Form form, String code, LocalDate on, Imprint imprint) {
        if (!form.about().contains(About.CAMPAIGN)) {
            return Outcome.refused(Refusal.of("form", "form.refused.campaign", form.name()));
        }
        return transactions.read(() -> CampaignPayments.coded(code, payments, words(on))
                .map(campaign -> filled(form, "campaign", code, ofCampaign(form, campaign, on, imprint)))
                .orElseGet(() -> Outcome.refused(Refusal.of("campaign", "form.refused.code", code))));
    }

    /** One 公示 of several households in the given order. Refuses an unknown number. */
    public Outcome<FormContent> notice(Collection<String> numbers, LocalDate on, Imprint imprint) {
        return transactions.read(() -> {
            var rows = new ArrayList<PublicNoticeForm.Row>();
            for (var number : numbers) {
                var file = households.numbered(number);
                if (file.isEmpty()) {
                    return Outcome.refused(Refusal.of("household", "form.refused.number", number));
                }
                rows.add(procedures(on).noticeRow(rows.size() + 1, facts(file.get(), on)));
            }
            return Outcome.done(new PublicNoticeForm(
                    imprint, PublicNoticeForm.FILING, PublicText.NONE, PublicText.NONE, PublicText.NONE, rows));
        });
    }

    /** The papers of a form about the record that a code names, as of a day; none where the record is gone. */
    List<FormContent> about(Form form, PaperSubject subject, LocalDate on) {
        return transactions.read(() -> about(form, subject, on, new Imprint(offices.own().name(), "", "")));
    }

    private List<FormContent> about(Form form, PaperSubject subject, LocalDate on, Imprint imprint) {
        return switch (subject.kind()) {
            case HOUSEHOLD -> households.find(subject.id())
                    .map(file -> ofHousehold(form, file, on, imprint)).orElse(List.of());
            case APPLICATION -> applying(form, subject.id(), on, imprint);
            case CAMPAIGN -> payments.campaign(subject.id())
                    .map(campaign -> ofCampaign(form, CampaignPayments.of(campaign, payments), on, imprint))
                    .orElse(List.of());
            case LEDGER -> CampaignPayments.coded(subject.key(), payments, words(on))
                    .map(campaign -> ofCampaign(form, campaign, on, imprint)).orElse(List.of());
            case PAYMENT -> receipt(subject.id(), on, imprint);
        };
    }

    /** The empty form, with the lists of the day. */
    public FormContent blank(Form form, LocalDate on, Imprint imprint) {
        return transactions.read(() -> blank(form, words(on), imprint));
    }

    private static Outcome<List<FormContent>> filled(Form form, String field, String named, List<FormContent> papers) {
        return papers.isEmpty()
                ? Outcome.refused(Refusal.of(field, "form.refused.nothing", form.name(), named))
                : Outcome.done(papers);
    }

    private List<FormContent> ofHousehold(Form form, Household file, LocalDate on, Imprint imprint) {
        return ofHousehold(form, facts(file, on), imprint);
    }

    private List<FormContent> ofHousehold(Form form, HouseholdFacts facts, Imprint imprint) {
        var on = facts.on();
        var file = facts.file();
        return switch (form) {
            case F01 -> List.of(new HouseholdFileContents(words(on)).application(facts, imprint));
            case F02 -> List.of(new HouseholdFileContents(words(on)).file(facts, imprint));
            case F03 -> List.of(procedures(on).homeVisit(facts, imprint));
            case F04 -> List.of(procedures(on).consent(facts, imprint));
            case F05 -> List.of(procedures(on).meeting(facts, imprint));
            case F06 -> List.of(procedures(on).notice(facts, imprint));
            case F07 -> List.of(procedures(on).noticeResult(facts, imprint));
            case F08 -> List.of(new HouseholdAid(payments, words(on)).application(facts, imprint));
            case F10 -> List.copyOf(campaigns(on).receipts(payments.ofHousehold(file.id()).stream()
                    .map(PaymentLine::id).map(payments::find).flatMap(Optional::stream).toList(), imprint));
            case F12 -> List.of(procedures(on).lift(facts, imprint));
            case F13 -> List.of(procedures(on).followUp(facts, imprint));
            case F14 -> List.copyOf(new HouseholdAid(payments, words(on)).schoolAid(facts, imprint));
            case F25 -> List.copyOf(new DecisionCards(words(on)).of(households.decisions(file.id()), facts, imprint));
            case F09, F11, F15, F17, F18 -> List.of();
        };
    }

    private List<FormContent> ofCampaign(Form form, CampaignPayments campaign, LocalDate on, Imprint imprint) {
        var papers = campaigns(on);
        return switch (form) {
            case F09 -> List.of(papers.roster(campaign, imprint));
            case F10 -> List.copyOf(papers.receipts(campaign.paid(), imprint));
            case F11 -> List.of(papers.bankList(campaign, imprint));
            case F15 -> List.of(papers.register(campaign, imprint));
            case F17 -> List.of(papers.spending(campaign, imprint));
            case F18 -> List.of(papers.activity(campaign, imprint));
            case F01, F02, F03, F04, F05, F06, F07, F08, F12, F13, F14, F25 -> List.of();
        };
    }

    /** A receipt is the same whether it was printed for its household or with its campaign. */
    private List<FormContent> receipt(long paymentId, LocalDate on, Imprint imprint) {
        return payments.find(paymentId)
                .map(payment -> List.<FormContent>copyOf(campaigns(on).receipts(List.of(payment), imprint)))
                .orElse(List.of());
    }

    private FormContent blank(Form form, FormWords words, Imprint imprint) {
        var causes = words.causes(new Causes("", List.of()));
        return switch (form) {
            case F01 -> FilingApplicationForm.blank(imprint, causes);
            case F02 -> HouseholdFileForm.blank(imprint, causes, words.relief());
            case F03 -> HomeVisitForm.blank(imprint);
            case F04 -> ConsentForm.blank(imprint);
            case F05 -> MeetingForm.blank(imprint);
            case F06 -> PublicNoticeForm.blank(imprint);
            case F07 -> NoticeResultForm.blank(imprint);
            case F08 -> AidApplicationForm.blank(
                    imprint, words.boxes("aid.kind", HouseholdAid.KINDS), words.boxes("application.kind"), words.cap());
            case F09 -> PaymentRosterForm.blank(imprint);
            case F10 -> ReceiptForm.blank(imprint);
            case F11 -> BankListForm.blank(imprint);
            case F12 -> LiftForm.blank(imprint, HouseholdProcedures.liftWays());
            case F13 -> FollowUpForm.blank(imprint);
            case F14 -> SchoolAidForm.blank(imprint);
            case F15 -> VisitRegisterForm.blank(imprint);
            case F17 -> SpendingForm.blank(imprint, Choice.among(CampaignPapers.payWays(), List.of()));
            case F18 -> ActivityForm.blank(imprint);
            case F25 -> RecognitionCardForm.blank(imprint);
        };
    }

    private HouseholdFacts facts(Household file, LocalDate on) {
        return HouseholdFacts.of(file, households, people, cases, on);
    }

    private HouseholdProcedures procedures(LocalDate on) {
        return new HouseholdProcedures(households, words(on));
    }

    private CampaignPapers campaigns(LocalDate on) {
        return new CampaignPapers(households, people, words(on), payments);
    }

    private FormWords words(LocalDate on) {
        return new FormWords(ruleBooks.current(), offices.own().district(), on);
    }
}
