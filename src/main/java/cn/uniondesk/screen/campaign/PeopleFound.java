package cn.uniondesk.screen.campaign;

import cn.uniondesk.office.people.People;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.form.PickEntry.Pick;
import java.util.List;

/** People as a field offers them while a name is typed. */
public record PeopleFound(People people) {

    private static final int MOST = 12;

    List<Pick> find(String typed) {
        return people.search(typed, MOST).stream()
                .map(hit -> hit.person())
                .map(person -> new Pick(person.id(), person.name(),
                        person.documentNumber() == null ? "" : Masking.identityNumber(person.documentNumber())))
                .toList();
    }
}
