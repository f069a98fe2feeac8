package cn.uniondesk.office.household.family;

import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.reading.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** 一户一档: nobody is in two files that are open (杜绝一户多档、一人多档). */
public final class OneFile {

    private final Households households;
    private final People people;

    public OneFile(Households households, People people) {
        this.households = households;
        this.people = people;
    }

    /**
     * The refusal where the person is in an open file on the day.
     *
     * @param except a file that does not count, 0 for none
     */
    public Optional<Refusal> refusal(String field, long personId, LocalDate on, long except) {
        return households.onFileWith(personId, on)
                .filter(file -> file.id() != except)
                .map(file -> Refusal.of(
                        field, "household.refused.active_file", people.find(personId).map(Person::name).orElse(""),
                        file.number()));
    }
}
