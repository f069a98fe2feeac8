package cn.uniondesk.office.form;

import cn.uniondesk.office.Money;
import cn.uniondesk.office.form.HouseholdFileForm.FamilyMember;
import cn.uniondesk.office.form.HouseholdFileForm.Income;
import cn.uniondesk.office.form.HouseholdFileForm.Makers;
import cn.uniondesk.office.form.HouseholdFileForm.Opinions;
import cn.uniondesk.office.form.HouseholdFileForm.Papers;
import cn.uniondesk.office.form.HouseholdFileForm.Work;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills F02 困难职工档案表 from the records of one household as of a day. */
final class HouseholdFiles {

    private final Households households;
    private final People people;
    private final FormWords words;
    private final LocalDate on;

    HouseholdFiles(Households households, People people, FormWords words, LocalDate on) {
        this.households = households;
        this.people = people;
        this.words = words;
        this.on = on;
    }

    HouseholdFileForm content(Household household, Imprint imprint) {
        var members = households.members(household.id()).stream().filter(member -> member.livesThere(on)).toList();
        var persons = people.findAll(members.stream().map(HouseholdMember::personId).toList());
        var decision = households.decision(household.id(), on);
        return new HouseholdFileForm(
                imprint,
                FormWords.dayInWords(on),
                household(household, people.find(household.headPersonId()).orElseThrow(), decision),
                work(household),
                income(household, decision, members),
                words.causes(households.causes(household.id(), on).orElse(new Causes("", List.of()))),
                words.relief(),
                members.stream()
                        .filter(member -> member.personId() != household.headPersonId())
                        .map(member -> familyMember(member, persons))
                        .toList(),
                new Papers("", household.remark()),
                BlankRecord.of(Makers.class),
                Opinions.BLANK);
    }

    private HouseholdFileForm.Household household(Household file, Person head, Optional<Decision> decision) {
        return new HouseholdFileForm.Household(
                file.number(),
                "",
                decision.map(made -> words.word("household.category", made.category())).orElse(""),
                head.name(),
                words.sex(head.sex()),
                words.word("nation", head.nation()),
                words.word("political", head.politicalStatus()),
                head.documentNumber() == null ? "" : head.documentNumber(),
                FormWords.day(head.birthDate()),
                words.word("health", head.health()),
                words.word("disability", head.disability()),
                words.word("marital", head.maritalStatus()),
                words.word("residence", head.residenceType()),
                file.registeredRegion(),
                head.mobile(),
                head.otherContact(),
                file.postcode(),
                head.address(),
                words.word("housing", file.housingType()),
                words.word("floor.area", file.floorArea()),
                words.word("medical.insurance", file.medicalInsurance()),
                FormWords.yesOrNo(file.singleParent()),
                FormWords.yesOrNo(file.zeroEmployment()),
                FormWords.yesOrNo(file.selfReliant()));
    }

    private Work work(Household file) {
        return new Work(
                words.word("work.status", file.workStatus()),
                words.word("model.worker", file.modelWorker()),
                FormWords.day(file.workedSince()),
                words.word("industry", file.industry()),
                file.workUnit(),
                words.word("unit.nature", file.unitNature()),
                words.word("unit.condition", file.unitCondition()));
    }

    private static Income income(Household file, Optional<Decision> decision, List<HouseholdMember> members) {
        var finances = decision.map(Decision::finances);
        var monthly = members.stream()
                .filter(member -> member.personId() == file.headPersonId())
                .map(HouseholdMember::monthlyIncome)
                .map(FormWords::money)
                .findFirst();
        return new Income(
                monthly.orElse(""),
                "",
                finances.map(year -> year.income().text()).orElse(""),
                finances.map(year -> Integer.toString(year.people())).orElse(Integer.toString(members.size())),
                finances.filter(year -> year.people() > 0).map(year -> perHead(year.income(), year.people())).orElse(""),
                file.bankName(),
                file.bankBranch(),
                FormWords.card(file.bankCard()));
    }

    /** 家庭月人均收入: a year's income over twelve months and all heads, rounded half up once. */
    private static String perHead(Money income, int people) {
        return Money.ofYuan(income.yuan().divide(BigDecimal.valueOf(12L * people), 2, RoundingMode.HALF_UP)).text();
    }

    private FamilyMember familyMember(HouseholdMember member, Map<Long, Person> persons) {
        var person = persons.get(member.personId());
        return new FamilyMember(
                person.name(),
                words.word("relation", member.relation()),
                words.sex(person.sex()),
                words.word("political", person.politicalStatus()),
                person.documentNumber() == null ? "" : person.documentNumber(),
                FormWords.day(person.birthDate()),
                "",
                words.word("health", person.health()),
                FormWords.money(member.monthlyIncome()),
                words.word("standing", member.standing()),
                member.school());
    }
}
