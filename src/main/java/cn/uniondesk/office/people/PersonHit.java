package cn.uniondesk.office.people;

import cn.uniondesk.office.values.RecordRef;
import java.util.List;

/** One person found by a search, with the records that the person has a role in. */
public record PersonHit(Person person, List<RecordRef> roles) {
    public PersonHit {
        roles = List.copyOf(roles);
    }
}
