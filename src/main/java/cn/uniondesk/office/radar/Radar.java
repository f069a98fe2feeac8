package cn.uniondesk.office.radar;

import cn.uniondesk.office.RecordRef;
import cn.uniondesk.office.RecordType;
import cn.uniondesk.office.Transactions;
import cn.uniondesk.office.calendar.Deadlines;
import cn.uniondesk.office.calendar.RulesInForce;
import cn.uniondesk.office.household.procedure.Proceedings;
import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.rulebook.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What waits for the office: families' steps, visits and renewals, measures, and unions' terms and certificates. */
public final class Radar implements DueItems {

    private final Transactions transactions;
    private final OpenCases cases;
    private final Proceedings proceedings;
    private final Unions unions;
    private final RulesInForce rules;

    public Radar(
            Transactions transactions, OpenCases cases, Proceedings proceedings, Unions unions, RulesInForce rules) {
        this.transactions = transactions;
        this.cases = cases;
        this.proceedings = proceedings;
        this.unions = unions;
        this.rules = rules;
    }

    @Override
    public List<DueItem> due(LocalDate today) {
        return transactions.read(() -> {
            var now = rules.now();
            var until = now.due("radar.ahead.days", today).orElse(today);
            var found = new ArrayList<DueItem>();
            var families = new FamilyDues(now);
            proceedings.pending().forEach(each -> families.of(each, found::add));
            cases.each(today, each -> families.of(each, found::add));
            cases.measures(until).forEach(each -> found.add(new DueItem(
                    DueKind.MEASURE, new RecordRef(RecordType.HOUSEHOLD, each.householdId(), each.number()),
                    each.measure(), null, each.dueOn())));
            found.removeIf(each -> each.dueOn().isAfter(until));
            unions.all(today).forEach(each -> unions(each, today, now, found));
            found.sort(Comparator.comparing(DueItem::dueOn).thenComparing(DueItem::kind)
                    .thenComparing(each -> each.record().number()));
            return List.copyOf(found);
        });
    }

    private static void unions(UnionLine union, LocalDate today, Deadlines now, List<DueItem> found) {
        if (union.state() != UnionState.ACTIVE) {
            return;
        }
        unions(union, DueKind.UNION_TERM, union.termEndsOn(), "union.term.remind.days", today, now, found);
        unions(union, DueKind.UNION_CERTIFICATE, union.certificateEndsOn(), "union.certificate.remind.days", today, now, found);
    }

    /** Listed from the first of the rule's reminders on: 90 days before the end. */
    private static void unions(
            UnionLine union, DueKind kind, LocalDate end, String rule, LocalDate today, Deadlines now, List<DueItem> found) {
        if (end == null) {
            return;
        }
        int ahead = now.rule(rule, today).map(Parameter::words).orElse(List.of()).stream()
                .filter(word -> word.matches("\\d{1,4}")).mapToInt(Integer::parseInt).max().orElse(0);
        if (!end.isAfter(today.plusDays(ahead))) {
            found.add(new DueItem(
                    kind, new RecordRef(RecordType.UNION, union.id(), union.name()), union.name(), null, end));
        }
    }
}
