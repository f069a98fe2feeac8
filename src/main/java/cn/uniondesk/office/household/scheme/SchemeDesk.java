package cn.uniondesk.office.household.scheme;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.recheck.OpenFiles;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges households by an older scheme and keeps what it said. */
public final class SchemeDesk {

    private static final Action JUDGE = new Action("scheme.judge");

    private final Transactions transactions;
    private final SchemeJudgements judgements;
    private final RulesInForce rules;
    private final OpenFiles files;

    public SchemeDesk(Transactions transactions, SchemeJudgements judgements, RulesInForce rules, OpenFiles files) {
        this.transactions = transactions;
        this.judgements = judgements;
        this.rules = rules;
        this.files = files;
    }

    /**
     * Judges each household by the scheme as it held on the day; those judged on that day before are left as they are.
     * Gives how many were judged. Refuses a scheme that the rule book does not know on the day.
     *
     * @param households finances by the id of the file
     */
    public Outcome<Integer> judge(String code, LocalDate on, Map<Long, Finances> households, Origin origin) {
        return transactions.change(JUDGE, () -> {
            var now = rules.now();
            var scheme = Scheme.of(now.book(), code, now.district(), on);
            var judgement = new Judgement();
            if (scheme.isEmpty()) {
                judgement.refuse("scheme", "scheme.refused.unknown", code, on.toString());
            }
            households.values().stream().map(Finances::refusals).filter(each -> !each.isEmpty()).findFirst()
                    .ifPresent(judgement::refuse);
            return judgement.outcome(() -> {
                int made = 0;
                for (var household : households.entrySet()) {
                    if (isNew(household.getKey(), code, on)) {
                        judgements.add(SchemeJudgement.of(
                                scheme.orElseThrow(), household.getKey(), household.getValue(), on, now.book().version()), origin);
                        made++;
                    }
                }
                return made;
            });
        });
    }

    /**
     * Judges every file that is open on the day, by the finances of its decision in force; else as {@link #judge}. Left out
     * are files of which no income is known: a decision that an existing ledger stated without one, which has no arithmetic.
     */
    public Outcome<Integer> judgeOpen(String code, LocalDate on, Origin origin) {
        return transactions.change(JUDGE, () -> {
            var finances = new LinkedHashMap<Long, Finances>();
            files.each(on, file -> {
                if (!file.decision().card().isEmpty()) {
                    finances.put(file.id(), file.decision().finances());
                }
            });
            return judge(code, on, finances, origin);
        });
    }

    private boolean isNew(long household, String code, LocalDate on) {
        return judgements.of(household).stream().noneMatch(each -> each.scheme().equals(code) && each.judgedOn().equals(on));
    }

    /** Households in each category on the day, a stricter one among every wider one: 特困 counts among 困难. */
    public Map<String, Long> households(String code, LocalDate on) {
        return transactions.read(() -> {
            var now = rules.now();
            var counted = judgements.households(code, on);
            var lines = Scheme.of(now.book(), code, now.district(), on).map(Scheme::lines).orElse(List.of());
            var totals = new LinkedHashMap<String, Long>();
            long inside = 0;
            for (var line : lines) {
                inside += counted.getOrDefault(line.category(), 0L);
                totals.put(line.category(), inside);
            }
            return totals;
        });
    }
}
