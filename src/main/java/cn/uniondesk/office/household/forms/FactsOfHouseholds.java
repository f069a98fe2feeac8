package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.PaperSubject;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.casefile.Cases;
import cn.uniondesk.office.people.People;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what the office knows of the household that a paper is about. */
public final class FactsOfHouseholds {

    private final Households households;
    private final People people;
    private final Cases cases;

    public FactsOfHouseholds(Households households, People people, Cases cases) {
        this.households = households;
        this.people = people;
        this.cases = cases;
    }

    /** Of a file, or of an application; of one that led to a file since, of the file. Empty where the record is gone. */
    public Optional<HouseholdFacts> of(PaperSubject subject, LocalDate on) {
        return subject.kind().equals(HouseholdForms.APPLICATION) ? applying(subject.id(), on) : filed(subject.id(), on);
    }

    private Optional<HouseholdFacts> filed(long id, LocalDate on) {
        return households.find(id).map(file -> HouseholdFacts.of(file, households, people, cases, on));
    }

    private Optional<HouseholdFacts> applying(long application, LocalDate on) {
        return cases.ofApplication(application, on).map(found -> found.file()
                .map(file -> HouseholdFacts.of(file, households, people, cases, on))
                .orElseGet(() -> HouseholdFacts.of(found, people, cases, on)));
    }
}
