package cn.uniondesk.office.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through the records for what a report would have to answer for. */
public interface RuleCases {

    /** The cases of every rule by its code: states as of the quarter's last day, events of the year up to it. */
    Map<String, List<RuleCase>> of(Set<String> codes, Grounds grounds);
}
