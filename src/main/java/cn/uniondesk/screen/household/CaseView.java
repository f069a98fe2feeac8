package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.radar.Due;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A family as the page shows it at this moment.
 *
 * @param name of the applicant or the head
 * @param decision the decision in force, empty where nothing was decided
 * @param dues what the family waits for, nearest first
 * @param people those who live together, by id
 */
record CaseView(
        Family family, CaseFile file, String name, Optional<Decision> decision, List<Due> dues, Map<Long, Person> people) {

    CaseView {
        dues = List.copyOf(dues);
        people = Map.copyOf(people);
    }

    String nameOf(Long person) {
        return person == null || !people.containsKey(person) ? "" : people.get(person).name();
    }
}
