package cn.uniondesk.office.household;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.reading.BankCard;
import cn.uniondesk.office.reading.Postcode;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
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
    Household household(HouseholdDraft draft, long headPersonId) {
        judgement.require("number", draft.number());
        judgement.require("unionId", draft.unionId());
        judgement.require("filedOn", draft.filedOn());
        judgement.notFuture("filedOn", draft.filedOn(), today);
        judgement.notFuture("workedSince", draft.workedSince(), today);
        var postcode = judgement.text("postcode", Postcode.read(draft.postcode()), Postcode::text);
        var card = judgement.read("bankCard", BankCard.read(draft.bankCard()));
        card.ifPresent(each -> judgement.advise(each.advice("bankCard")));
        return new Household(
                draft.id(), draft.number().strip(), headPersonId, draft.unionId() == null ? 0 : draft.unionId(),
                draft.filedOn(), draft.archiveLevel(), draft.workUnit().strip(), draft.unitNature(),
                draft.unitCondition(), draft.industry(), draft.workStatus(), draft.modelWorker(), draft.workedSince(),
                draft.housingType(), draft.floorArea(), draft.medicalInsurance(), draft.singleParent(),
                draft.zeroEmployment(), draft.selfReliant(), draft.registeredRegion().strip(), postcode,
                draft.bankName().strip(), draft.bankBranch().strip(), card.map(BankCard::text).orElse(""),
                draft.contactCadre().strip(), draft.people(), draft.remark().strip());
    }

    /** Exactly one main cause, and of the others no more than the rule allows. */
    Causes causes(HouseholdDraft draft) {
        judgement.require("mainCause", draft.mainCause());
        var others = draft.otherCauses();
        var known = book.list("cause", today).stream().map(row -> row.code()).toList();
        if (!draft.mainCause().isBlank() && !known.contains(draft.mainCause())) {
            judgement.refuse("mainCause", "refusal.code", draft.mainCause());
        }
        others.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code ->
                judgement.refuse("otherCauses", "refusal.code", code));
        if (others.contains(draft.mainCause()) || new HashSet<>(others).size() < others.size()) {
            judgement.refuse("otherCauses", "household.refused.cause_twice");
        }
        book.parameter("household.causes.other", district, today)
                .flatMap(Parameter::figure)
                .filter(most -> BigDecimal.valueOf(others.size()).compareTo(most) > 0)
                .ifPresent(most -> judgement.refuse("otherCauses", "household.refused.causes", most.toPlainString()));
        return new Causes(draft.mainCause(), others);
    }

    /** Finances that a household can have; rigid spending and loss are none where nothing was typed. */
    Optional<Finances> finances(Integer people, Money income, Money rigidSpending, Money loss) {
        judgement.require("people", people);
        judgement.require("income", income);
        if (people == null || income == null) {
            return Optional.empty();
        }
        var finances = new Finances(
                people, income, rigidSpending == null ? Money.ZERO : rigidSpending, loss == null ? Money.ZERO : loss);
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
