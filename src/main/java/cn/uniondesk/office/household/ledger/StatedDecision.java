package cn.uniondesk.office.household.ledger;

import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Recognition;
import cn.uniondesk.office.household.RecognitionCard;
import cn.uniondesk.office.household.RecognitionRule;
import cn.uniondesk.office.household.scheme.Scheme;
import cn.uniondesk.office.household.scheme.SchemeJudgement;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The category of a household that an existing ledger brings: the stated one is the office's own decision, where none
 * is stated the rule of the day decides. Words of the second generation mean one of today, those of the first are
 * assessed anew. A filing date before the first standard is judged by the older scheme of that time, if the rule book has
 * one: its category is kept beside a decision that gives none of today's.
 */
final class StatedDecision {

    private final CellReader cells;
    private final RecognitionCard card;
    private final String district;

    StatedDecision(CellReader cells, RecognitionCard card, String district) {
        this.cells = cells;
        this.card = card;
        this.district = district;
    }

    /** What a row states of income, spending and loss; each is null where it is not stated. */
    record Stated(Integer people, Money income, Money rigidSpending, Money loss, Category category) {

        /** Empty where income or people are not known, of this row or before. */
        Optional<Finances> finances(Optional<Finances> before) {
            var head = Merging.said(people, before.map(Finances::people).orElse(null));
            var money = Merging.said(income, before.map(Finances::income).orElse(null));
            if (head == null || money == null) {
                return Optional.empty();
            }
            return Optional.of(new Finances(
                    head, money,
                    Merging.said(rigidSpending, before.map(Finances::rigidSpending).orElse(Money.ZERO)),
                    Merging.said(loss, before.map(Finances::loss).orElse(Money.ZERO))));
        }
    }

    Stated read(JudgedRow draft, Integer people, Optional<CodeValue> category) {
        return new Stated(
                people,
                cells.amount(draft, "income"),
                cells.amount(draft, "rigidSpending"),
                cells.amount(draft, "loss"),
                category.flatMap(value -> today(draft, value)).orElse(null));
    }

    private static Optional<Category> today(JudgedRow draft, CodeValue value) {
        var code = value.mapsTo().isEmpty() ? value.code() : value.mapsTo();
        if (List.of("deep", "relative", "accident").contains(code)) {
            return Optional.of(Category.valueOf(code.toUpperCase(Locale.ROOT)));
        }
        draft.list(Note.CATEGORY_OLD, "category", value.name());
        return Optional.empty();
    }

    /** The decision of the day, without the id of its household; empty where the row is held. */
    Optional<Decision> decide(JudgedRow draft, Stated stated, Optional<Finances> before, LocalDate on) {
        var finances = stated.finances(before);
        if (finances.isEmpty()) {
            return withoutFinances(draft, stated, on);
        }
        if (!finances.get().refusals().isEmpty()) {
            draft.hold(Hold.AMOUNT_UNREADABLE, finances.get().people() < 1 ? "statedPeople" : "income",
                    draft.shown(finances.get().people() < 1 ? "statedPeople" : "income"));
            return Optional.empty();
        }
        var recognition = Recognition.of(finances.get(), on, cells.book(), district);
        if (stated.category() == null && recognition.category() == Category.NONE) {
            var older = recognition.hasStandard() ? List.<SchemeJudgement>of() : older(finances.get(), on);
            if (older.isEmpty()) {
                draft.hold(Hold.CATEGORY_NONE, "category", on.toString());
                return Optional.empty();
            }
            older.forEach(judgement -> draft.list(Note.CATEGORY_BY_SCHEME, "category", on.toString(), judgement.scheme(),
                    cells.book().name("household.category", judgement.category())));
        }
        if (stated.category() != null && stated.category() != recognition.category()) {
            draft.list(Note.CATEGORY_DIFFERS, "category", word(stated.category()), word(recognition.category()), on.toString());
        }
        var decided = stated.category() == null ? recognition.category() : stated.category();
        return Optional.of(recognition.decision(0, decided, stated.category() != null, card.text(recognition)));
    }

    /** What the older schemes of the day say of a decision that no standard stands behind. */
    List<SchemeJudgement> older(Decision decision) {
        return decision.category() == Category.NONE ? older(decision.finances(), decision.decidedOn()) : List.of();
    }

    private List<SchemeJudgement> older(Finances finances, LocalDate on) {
        var book = cells.book();
        return Scheme.codes(book).stream()
                .flatMap(code -> Scheme.of(book, code, district, on).stream())
                .map(scheme -> SchemeJudgement.of(scheme, 0, finances, on, book.version()))
                .filter(judgement -> !judgement.category().isEmpty())
                .toList();
    }

    private Optional<Decision> withoutFinances(JudgedRow draft, Stated stated, LocalDate on) {
        if (stated.category() == null) {
            draft.hold(Hold.CATEGORY_NONE, "category", on.toString());
            return Optional.empty();
        }
        draft.list(Note.FINANCES_MISSING, "income");
        var rule = RecognitionRule.of(cells.book(), district, on);
        var nothing = new Finances(
                stated.people() == null || stated.people() < 1 ? 1 : stated.people(), Money.ZERO, Money.ZERO, Money.ZERO);
        return Optional.of(new Decision(
                0, 0, on, stated.category(), stated.category(), true, nothing, rule.standard(), rule.deepBoundary(),
                rule.relativePercent(), rule.lossPercent(), rule.documentNumber(), rule.rulebook(), ""));
    }

    String word(Category category) {
        return cells.book().name("household.category", category.name().toLowerCase(Locale.ROOT));
    }
}
