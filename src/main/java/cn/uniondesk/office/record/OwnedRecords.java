package cn.uniondesk.office.record;

import cn.uniondesk.office.values.Origin;
import java.util.List;
import java.util.Optional;

/** Records of one kind that belong to another record, such as the visits to a family. */
public interface OwnedRecords<R> {

    Optional<R> find(long id);

    /** Those of one owner, oldest first. */
    List<R> of(long owner);

    /** Adds the record, or changes the one that it is: by its id, or by what there is once of an owner, such as an income of a month. */
    long save(R record, Origin origin);

    void remove(long id, Origin origin);
}
