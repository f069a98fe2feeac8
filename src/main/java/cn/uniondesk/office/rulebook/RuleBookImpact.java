package cn.uniondesk.office.rulebook;

import cn.uniondesk.office.rulebook.RuleBookChange.Affected;
import java.util.List;

/** Who would be judged otherwise under another rule book. */
public interface RuleBookImpact {

    List<Affected> of(RuleBook before, RuleBook after);
}
