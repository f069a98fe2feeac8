package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.forms.FilingApplicationForm.Spending;
import cn.uniondesk.office.household.forms.HouseholdFileForm.FamilyMember;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Income;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Opinions;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Papers;
import cn.uniondesk.office.household.forms.HouseholdFileForm.Work;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** Fills the two forms that hold the whole household: F01 建档申请审批表 and F02 困难职工档案表. */
final class HouseholdFileContents {

    private final HouseholdWords words;

    HouseholdFileContents(HouseholdWords words) {
        this.words = words;
    }

    HouseholdFileForm file(HouseholdFacts facts, Imprint imprint) {
        return new HouseholdFileForm(
                imprint.about(facts.subject()),
                FormWords.dayInWords(facts.on()),
                household(facts),
                work(facts.file().details()),
                income(facts),
                words.causes(facts.causes(), facts.said(Household.CAUSE_NOTE)),
                words.relief(),
                family(facts),
                new Papers(facts.way().papers(kind -> words.word("paper.kind", kind)), facts.said(Household.REMARK)),
                facts.way().makers(),
                Opinions.BLANK);
    }

    FilingApplicationForm application(HouseholdFacts facts, Imprint imprint) {
        return new FilingApplicationForm(
                imprint.about(facts.subject()),
                "",
                household(facts),
                work(facts.file().details()),
                income(facts),
                spending(facts),
                words.causes(facts.causes(), facts.said(Household.CAUSE_NOTE)),
                family(facts),
                facts.way().request(),
                Levels.BLANK);
    }

    private HouseholdFileForm.Household household(HouseholdFacts facts) {
        var file = facts.file().details();
        var head = facts.head();
        return new HouseholdFileForm.Household(
                facts.file().number(),
                "",
                words.category(facts),
                head.name(),
                words.sex(head.sex()),
                words.word("nation", head.text(Person.NATION)),
                words.word("political", head.text(Person.POLITICAL_STATUS)),
                HouseholdWords.document(head),
                FormWords.day(head.birthDate()),
                words.word("health", head.text(Person.HEALTH)),
                words.word("disability", head.text(Person.DISABILITY)),
                words.word("marital", head.text(Person.MARITAL_STATUS)),
                words.word("residence", head.text(Person.RESIDENCE_TYPE)),
                file.text(Household.REGISTERED_REGION),
                head.mobile(),
                head.text(Person.OTHER_CONTACT),
                file.text(Household.POSTCODE),
                head.address(),
                words.word("housing", file.text(Household.HOUSING_TYPE)),
                words.word("floor.area", file.text(Household.FLOOR_AREA)),
                words.word("medical.insurance", file.text(Household.MEDICAL_INSURANCE)),
                FormWords.yesOrNo(file.get(Household.SINGLE_PARENT)),
                FormWords.yesOrNo(file.get(Household.ZERO_EMPLOYMENT)),
                FormWords.yesOrNo(file.get(Household.SELF_RELIANT)));
    }

    private Work work(Values file) {
        return new Work(
                words.word("work.status", file.text(Household.WORK_STATUS)),
                words.word("model.worker", file.text(Household.MODEL_WORKER)),
                FormWords.day(file.get(Household.WORKED_SINCE)),
                words.word("industry", file.text(Household.INDUSTRY)),
                file.text(Household.WORK_UNIT),
                words.word("unit.nature", file.text(Household.UNIT_NATURE)),
                words.word("unit.condition", file.text(Household.UNIT_CONDITION)));
    }

    private static Income income(HouseholdFacts facts) {
        var finances = facts.decision().map(made -> made.finances());
        var monthly = facts.residents().stream()
                .filter(facts::isHead)
                .map(member -> member.details().get(FamilyDetails.MONTHLY_INCOME))
                .map(FormWords::money)
                .findFirst();
        return new Income(
                monthly.orElse(""),
                facts.way().otherIncome(),
                finances.map(year -> year.income().text()).orElse(""),
                Integer.toString(facts.people()),
                finances.map(Finances::income).map(income -> aHeadAndMonth(income, facts.people())).orElse(""),
                facts.said(Household.BANK_NAME),
                facts.said(Household.BANK_BRANCH),
                FormWords.card(facts.said(Household.BANK_CARD)));
    }

    private static Spending spending(HouseholdFacts facts) {
        var way = facts.way();
        var finances = facts.decision().map(made -> made.finances());
        return new Spending(
                way.spending(Set.of("illness")), way.spending(Set.of("disability")), way.spending(Set.of("schooling")),
                way.spending(Set.of("housing")), way.spending(Set.of("work_cost")), way.spending(Set.of("other")),
                finances.map(year -> year.rigidSpending().text()).orElse(""),
                finances.map(year -> aHeadAndMonth(year.net(), facts.people())).orElse(""),
                finances.map(Finances::loss).filter(loss -> loss.fen() > 0).map(FormWords::money).orElse(""));
    }

    /** A year's amount over twelve months and all heads, rounded half up once; blank where nobody lives there. */
    private static String aHeadAndMonth(Money year, int people) {
        return people == 0
                ? ""
                : Money.ofYuan(year.yuan().divide(BigDecimal.valueOf(12L * people), 2, RoundingMode.HALF_UP)).text();
    }

    private List<FamilyMember> family(HouseholdFacts facts) {
        return facts.residents().stream()
                .filter(member -> !facts.isHead(member))
                .map(member -> familyMember(member, facts))
                .toList();
    }

    private FamilyMember familyMember(HouseholdMember member, HouseholdFacts facts) {
        var person = facts.person(member);
        return new FamilyMember(
                person.name(),
                words.word("relation", member.relation()),
                words.sex(person.sex()),
                words.word("political", person.text(Person.POLITICAL_STATUS)),
                HouseholdWords.document(person),
                FormWords.day(person.birthDate()),
                "",
                words.word("health", person.text(Person.HEALTH)),
                FormWords.money(member.details().get(FamilyDetails.MONTHLY_INCOME)),
                words.word("standing", member.details().text(FamilyDetails.STANDING)),
                member.details().text(FamilyDetails.SCHOOL));
    }
}
