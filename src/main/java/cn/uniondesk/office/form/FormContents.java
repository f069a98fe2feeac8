package cn.uniondesk.office.form;

import cn.uniondesk.office.Outcome;
import cn.uniondesk.office.Refusal;
import cn.uniondesk.office.Transactions;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.rulebook.RuleBooks;
import java.time.LocalDate;
import java.util.List;

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

    public FormContents(
            Transactions transactions, Households households, Payments payments, People people, RuleBooks ruleBooks) {
        this.transactions = transactions;
        this.households = households;
        this.payments = payments;
        this.people = people;
        this.ruleBooks = ruleBooks;
    }

    /** A form about one household, named by its file number. Refuses an unknown number and a form about something else. */
    public Outcome<FormContent> ofHousehold(Form form, String number, LocalDate on, Imprint imprint) {
        if (form != Form.F02) {
            return Outcome.refused(Refusal.of("form", "form.refused.household", form.name()));
        }
        return transactions.read(() -> households.numbered(number)
                .map(file -> Outcome.<FormContent>done(
                        new HouseholdFiles(households, people, words(on), on).content(file, imprint)))
                .orElseGet(() -> Outcome.refused(Refusal.of("household", "form.refused.number", number))));
    }

    /** A form about one campaign, named by its code. Refuses an unknown code and a form about something else. */
    public Outcome<FormContent> ofCampaign(Form form, String code, LocalDate on, Imprint imprint) {
        if (form != Form.F09) {
            return Outcome.refused(Refusal.of("form", "form.refused.campaign", form.name()));
        }
        return transactions.read(() -> payments.campaignCoded(code)
                .map(campaign -> Outcome.<FormContent>done(
                        new PaymentRosters(payments, households, people, words(on)).content(campaign, imprint)))
                .orElseGet(() -> Outcome.refused(Refusal.of("campaign", "form.refused.code", code))));
    }

    /** The empty form, with the lists of the day. */
    public FormContent blank(Form form, LocalDate on, Imprint imprint) {
        return switch (form) {
            case F02 -> {
                var words = transactions.read(() -> words(on));
                yield HouseholdFileForm.blank(imprint, words.causes(new Causes("", List.of())), words.relief());
            }
            case F09 -> PaymentRosterForm.blank(imprint);
        };
    }

    private FormWords words(LocalDate on) {
        return new FormWords(ruleBooks.current(), on);
    }
}
