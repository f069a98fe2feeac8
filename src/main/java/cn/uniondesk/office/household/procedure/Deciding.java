package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Recognition;
import cn.uniondesk.office.household.RecognitionCard;
import java.time.LocalDate;

/** Makes the decision of a day from a family's finances, by the rules in force, with its card. */
public final class Deciding {

    private final RulesInForce rules;
    private final RecognitionCard card;

    public Deciding(RulesInForce rules, RecognitionCard card) {
        this.rules = rules;
        this.card = card;
    }

    /** What the rules make of the finances on the day. */
    public Recognition recognise(Finances finances, LocalDate on) {
        var now = rules.now();
        return Recognition.of(finances, on, now.book(), now.district());
    }

    /** @param stated the category that the office decides itself, null to take what the rule gives */
    Decision decide(long householdId, Finances finances, Category stated, LocalDate on) {
        var recognition = recognise(finances, on);
        return recognition.decision(
                householdId, stated == null ? recognition.category() : stated, stated != null, card.text(recognition));
    }
}
