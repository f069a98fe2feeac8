package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.FormWords;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** Writes people and families as Chinese forms print them. */
public class HouseholdWords extends FormWords {

    /** @param district whose standard and limits hold, empty for those of every district */
    public HouseholdWords(RuleBook rules, String district, LocalDate on) {
        super(rules, district, on);
    }

    /** Blank where it is not known, so that the pen can tell. */
    public String sex(Sex sex) {
        return sex == Sex.MALE || sex == Sex.FEMALE ? word("sex", sex) : "";
    }

    /** 困难类别 in force, blank where nothing was decided. */
    String category(HouseholdFacts facts) {
        return facts.decision().map(made -> word("household.category", made.category())).orElse("");
    }

    String category(Category category) {
        return word("household.category", category);
    }

    public Applicant applicant(HouseholdFacts facts) {
        var file = facts.file();
        var head = facts.head();
        return new Applicant(
                file.number(), head.name(), sex(head.sex()), word("nation", head.text(Person.NATION)), day(head.birthDate()),
                document(head), head.mobile(), head.address(), facts.said(Household.WORK_UNIT),
                word("work.status", facts.said(Household.WORK_STATUS)),
                category(facts), Integer.toString(facts.people()), word("cause", facts.causes().main()),
                dayInWords(file.filedOn()), facts.said(Household.CONTACT_CADRE), facts.said(Household.BANK_NAME),
                card(facts.said(Household.BANK_CARD)));
    }

    /** The number of a person's document, blank where none is known. */
    public static String document(Person person) {
        return person.documentNumber() == null ? "" : person.documentNumber();
    }

    HouseholdFileForm.Causes causes(Causes causes, String note) {
        var all = list("cause");
        return new HouseholdFileForm.Causes(
                boxes(all, List.of(causes.main())), boxes(all, causes.others()), note);
    }

    HouseholdFileForm.Relief relief() {
        return new HouseholdFileForm.Relief(
                "", "", boxes(list("relief.group"), List.of()), boxes(list("relief.measure"), List.of()));
    }
}
