package cn.uniondesk.office.record;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Page;
import java.util.Collection;
import java.util.Optional;

/** A register as its screen works with it: a list, and one record after the other. */
public interface RecordRegister {

    Declaration declaration();

    /** Sorts and filters by the declared fields. */
    Page<RecordLine> list(ListQuery query);

    Optional<RecordLine> find(long id);

    /** Saves the fields that are shown of a record (id 0: a new one) and gives its id; others stay as they are by now. */
    Outcome<Long> save(long id, Values typed, Collection<RecordField<?>> shown);

    /** The record that is meant where one of another kind is named, as the member is by a person. */
    default Optional<Long> meant(String kind, long other) {
        return Optional.empty();
    }
}
