package cn.uniondesk.office.report;

import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.values.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Looks through the records for what a report would have to answer for. */
public interface RuleCases {

    /** Every case of every suspicion: states as of the quarter's last day, payments of the year up to it. */
    Map<RecordRule, List<RuleCase>> all(Period period, Yardsticks yardsticks);

    /** Hands over every document number that must carry a check digit, with its person. */
    void checkedNumbers(BiConsumer<RecordRef, String> each);
}
