package cn.uniondesk.store.report;

import cn.uniondesk.office.report.Grounds;
import cn.uniondesk.office.report.LedgerRules;
import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.report.RuleCases;
import cn.uniondesk.store.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Looks for cases of the rules about single records; each rule is one question to the tables. */
public final class RuleCaseTable implements RuleCases {

    private final Session session;
    private final List<ReportSource> sources;

    public RuleCaseTable(Session session, List<ReportSource> sources) {
        this.session = session;
        this.sources = List.copyOf(sources);
    }

    @Override
    public Map<String, List<RuleCase>> of(Set<String> codes, Grounds grounds) {
        return session.query(sql -> {
            var ledgers = new LedgerRuleCases(sql);
            var questions = new HashMap<String, Supplier<List<RuleCase>>>(
                    Map.of(LedgerRules.TOTAL, ledgers::totals, LedgerRules.HELD, ledgers::held));
            sources.forEach(source -> source.cases(sql, grounds).forEach((code, question) -> {
                if (questions.put(code, question) != null) {
                    throw new IllegalStateException("two rules are called " + code);
                }
            }));
            var found = new HashMap<String, List<RuleCase>>();
            codes.forEach(code -> found.put(code, questions.get(code).get()));
            return found;
        });
    }
}
