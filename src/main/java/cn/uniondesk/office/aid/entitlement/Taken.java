package cn.uniondesk.office.aid.entitlement;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import java.util.List;

/**
 * What came of one step for several entitlements: it is taken for those for which it can be, the others are left as they
 * are, each with its reasons.
 *
 * @param advice what the rules say about those for which it was taken
 */
public record Taken(int done, List<Left> left, List<Said> advice) {

    public Taken {
        left = List.copyOf(left);
        advice = List.copyOf(advice);
    }

    /** @param name of the person or unit */
    public record Left(long id, String name, List<Refusal> reasons) {
        public Left {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param name of the person or unit */
    public record Said(long id, String name, Advice advice) {}
}
