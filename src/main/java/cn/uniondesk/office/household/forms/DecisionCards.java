package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.household.Decision;
import java.util.List;

/** Fills F25: one card a decision, the latest first. A card says what was shown when the decision was made. */
final class DecisionCards {

    private static final String MARK = "：";
    private static final String BY_RULE = "按规则认定";
    private static final String STATED = "由单位认定；当时按规则为";

    private final HouseholdWords words;

    DecisionCards(HouseholdWords words) {
        this.words = words;
    }

    List<RecognitionCardForm> of(List<Decision> decisions, HouseholdFacts facts, Imprint imprint) {
        return decisions.reversed().stream()
                .filter(made -> !made.decidedOn().isAfter(facts.on()))
                .map(made -> card(made, facts, imprint))
                .toList();
    }

    private RecognitionCardForm card(Decision made, HouseholdFacts facts, Imprint imprint) {
        return new RecognitionCardForm(
                imprint.about(facts.subject()), words.applicant(facts), FormWords.dayInWords(made.decidedOn()),
                words.category(made.category()), made.stated() ? STATED + words.category(made.computed()) : BY_RULE,
                made.documentNumber(), made.rulebook(),
                made.card().lines().map(DecisionCards::line).toList());
    }

    private static RecognitionCardForm.Line line(String written) {
        var parts = written.split(MARK, 2);
        return new RecognitionCardForm.Line(parts[0], parts.length == 2 ? parts[1] : "");
    }
}
