package cn.uniondesk.office.overrides;

import cn.uniondesk.office.values.RecordRef;
import java.util.List;

/** The one list of clauses that were passed on purpose; nothing is ever taken off it. */
public interface Overrides {

    void note(RuleOverride made);

    /** The latest first. */
    List<RuleOverride> all();

    /** Of one record, the latest first. */
    List<RuleOverride> of(RecordRef record);
}
