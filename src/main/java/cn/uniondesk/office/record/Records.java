package cn.uniondesk.office.record;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.util.List;
import java.util.Optional;

/** The register of one declared kind of record. */
public interface Records {

    Declaration declaration();

    Optional<RecordLine> find(long id);

    /** The record that says the same in every key field; ledgers know no ids. */
    Optional<Long> known(Values keys);

    /** Sorts and filters by the declared fields; a filter by a field that refers to another record takes its id. */
    Page<RecordLine> list(ListQuery query);

    /** Adds (id 0) or changes; a field of which nothing is said becomes blank. */
    long save(long id, Values values, Origin origin);

    /** Kinds of record of which some refer to this one, and so keep it from being deleted. */
    List<String> holders(long id);

    /** Takes the record out and notes why; {@link DeletedRecords} can put it back. */
    void delete(long id, String reason);
}
