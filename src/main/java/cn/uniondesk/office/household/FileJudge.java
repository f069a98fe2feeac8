package cn.uniondesk.office.household;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.reading.BankCard;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is refused and advised about the contents of a household file, apart from whose it is. */
final class FileJudge {

    private final RuleBook book;
    private final String district;
    private final LocalDate today;
    private final Judgement judgement;

    FileJudge(RuleBook book, String district, LocalDate today, Judgement judgement) {
        this.book = book;
        this.district = district;
        this.today = today;
        this.judgement = judgement;
    }

    /** The record to save, without its head and its id where it is new. */
    Household household(HouseholdDraft draft, Optional<Household> known, long headPersonId) {
        var file = draft.file();
        judgement.refuse(file.wrong(List.of(Household.NUMBER, Household.UNION, Household.FILED_ON), today));
        var details = Household.DETAILS.stream().filter(draft.shown()::contains).toList();
        judgement.refuse(file.wrong(details, today));
        BankCard.read(file.text(Household.BANK_CARD)).value().ifPresent(card ->
                judgement.advise(card.advice(Household.BANK_CARD.name())));
        return new Household(
                draft.id(), file.text(Household.NUMBER).strip(), headPersonId,
                Objects.requireNonNullElse(file.get(Household.UNION), 0L), file.get(Household.FILED_ON),
                known.map(Household::details).orElse(Values.NONE).replacing(details, file.proper(details, today))
                        .with(Household.STATED_PEOPLE, people(draft.stated())));
    }

    private static Long people(HouseholdDraft.Stated stated) {
        return stated.people() == null ? null : Long.valueOf(stated.people());
    }

    /** Exactly one main cause, and of the others no more than the rule allows. */
    void causes(Causes causes) {
        judgement.require("mainCause", causes.main());
        var others = causes.others();
        var known = book.list("cause", today).stream().map(row -> row.code()).toList();
        if (!causes.main().isBlank() && !known.contains(causes.main())) {
            judgement.refuse("mainCause", "refusal.code", causes.main());
        }
        others.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code ->
                judgement.refuse("otherCauses", "refusal.code", code));
        if (others.contains(causes.main()) || new HashSet<>(others).size() < others.size()) {
            judgement.refuse("otherCauses", "household.refused.cause_twice");
        }
        book.parameter("household.causes.other", district, today)
                .flatMap(Parameter::figure)
                .filter(most -> BigDecimal.valueOf(others.size()).compareTo(most) > 0)
                .ifPresent(most -> judgement.refuse("otherCauses", "household.refused.causes", most.toPlainString()));
    }

    /** Finances that a household can have; rigid spending and loss are none where nothing was typed. */
    Optional<Finances> finances(HouseholdDraft.Stated stated) {
        judgement.require("people", stated.people());
        judgement.require("income", stated.income());
        if (stated.people() == null || stated.income() == null) {
            return Optional.empty();
        }
        var finances = new Finances(
                stated.people(), stated.income(), Objects.requireNonNullElse(stated.rigidSpending(), Money.ZERO),
                Objects.requireNonNullElse(stated.loss(), Money.ZERO));
        judgement.refuse(finances.refusals());
        return Optional.of(finances).filter(each -> each.refusals().isEmpty());
    }

    /** The recognition of the day with the category that the office decides; refused where none is stated and none fits. */
    Optional<Recognition> recognition(Finances finances, Category stated, LocalDate on, RecognitionCard card) {
        var recognition = Recognition.of(finances, on, book, district);
        if (stated == null && recognition.category() == Category.NONE) {
            judgement.refuse("category", "household.refused.category_none", card.explanation(recognition));
        } else if (stated != null && stated != recognition.category()) {
            judgement.advise("category", "household.advice.category_differs", card.explanation(recognition));
        }
        return Optional.of(recognition);
    }
}
