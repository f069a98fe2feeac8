package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.household.casefile.Cases;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.record.RecordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the office knows of one household on a day.
 *
 * @param residents the members living there, the head too
 * @param persons by id
 * @param way what its way puts into the boxes
 * @param subject what the paper's code names
 */
public record HouseholdFacts(
        Household file,
        Person head,
        List<HouseholdMember> residents,
        Map<Long, Person> persons,
        Optional<Decision> decision,
        Causes causes,
        CaseProgressTexts way,
        PaperSubject subject,
        LocalDate on) {

    static HouseholdFacts of(Household file, Households households, People people, Cases cases, LocalDate on) {
        var residents = households.members(file.id()).stream().filter(member -> member.livesThere(on)).toList();
        return new HouseholdFacts(
                file,
                people.find(file.headPersonId()).orElseThrow(),
                residents,
                people.findAll(residents.stream().map(HouseholdMember::personId).toList()),
                households.decision(file.id(), on),
                households.causes(file.id(), on).orElse(new Causes("", List.of())),
                new CaseProgressTexts(cases.ofHousehold(file.id(), on)),
                HouseholdForms.HOUSEHOLD.of(file.id()),
                on);
    }

    /** The same of a family that still applies: what only a file has stays blank. */
    static HouseholdFacts of(CaseFile application, People people, Cases cases, LocalDate on) {
        var proceeding = application.way().proceeding();
        var residents = cases.familyOf(proceeding.id()).stream().map(member -> member.livingIn(0, on)).toList();
        return new HouseholdFacts(
                Household.applying(proceeding.applicantPersonId(), proceeding.unionId()),
                people.find(proceeding.applicantPersonId()).orElseThrow(),
                residents,
                people.findAll(residents.stream().map(HouseholdMember::personId).toList()),
                Optional.empty(),
                proceeding.causes(),
                new CaseProgressTexts(Optional.of(application)),
                HouseholdForms.APPLICATION.of(proceeding.id()),
                on);
    }

    /** What the file says of a field. */
    public String said(RecordField<String> field) {
        return file.text(field);
    }

    public Person person(HouseholdMember member) {
        return persons.get(member.personId());
    }

    public boolean isHead(HouseholdMember member) {
        return member.personId() == file.headPersonId();
    }

    /** 家庭人口: as the decision counted it, else those who live there. */
    public int people() {
        return decision.map(made -> made.finances().people()).filter(count -> count > 0).orElse(residents.size());
    }

    /** The arithmetic of the decision in one sentence, blank where none was made. */
    public String card() {
        return decision
                .map(made -> "家庭年收入" + made.finances().income().text() + "元，刚性支出" + made.finances().rigidSpending().text()
                        + "元" + (made.standard() == null ? "" : "，低保标准" + made.standard().text() + "元/人·月"))
                .orElse("");
    }
}
