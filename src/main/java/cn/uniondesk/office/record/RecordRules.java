package cn.uniondesk.office.record;

import cn.uniondesk.office.acts.Judgement;

/** What an area's own code says of a record beside its declaration: rules that weigh several fields or other records. */
@FunctionalInterface
public interface RecordRules {

    RecordRules NONE = (id, values, judgement) -> {};

    /** @param id 0 for a new record */
    void judge(long id, Values values, Judgement judgement);

    /** The record with what follows from what it says, before it is kept. */
    default Values completed(Values values) {
        return values;
    }
}
