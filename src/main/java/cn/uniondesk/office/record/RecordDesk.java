package cn.uniondesk.office.record;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Enters, changes and deletes single records of a declared kind. Refuses what a field by itself or the area's rules
 * forbid, a record that says the same key as another, and the deletion of what others refer to.
 */
public final class RecordDesk implements RecordRegister {

    private final Records records;
    private final RecordRules rules;
    private final Optional<RecordNumbers.Series> series;
    private final Transactions transactions;
    private final Clock clock;

    public RecordDesk(Records records, RecordRules rules, Transactions transactions, Clock clock) {
        this(records, rules, Optional.empty(), transactions, clock);
    }

    /** @param series numbers records that are saved without a number of their own */
    public RecordDesk(
            Records records, RecordRules rules, Optional<RecordNumbers.Series> series, Transactions transactions,
            Clock clock) {
        this.records = records;
        this.rules = rules;
        this.series = series;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Records records() {
        return records;
    }

    @Override
    public Declaration declaration() {
        return records.declaration();
    }

    @Override
    public Page<RecordLine> list(ListQuery query) {
        return records.list(query);
    }

    @Override
    public Optional<RecordLine> find(long id) {
        return records.find(id);
    }

    public RecordRules rules() {
        return rules;
    }

    /** Numbers that were given and that no record bears; nothing where the records bear no numbers of a series. */
    public List<RecordNumbers.Gap> gaps() {
        return series.map(each -> transactions.read(() -> each.numbers().gaps(each))).orElse(List.of());
    }

    /** Keeps a record that was judged, with what follows from what it says. Works inside of an office action. */
    public long keep(long id, Values values, Origin origin) {
        return records.save(id, numbered(rules.completed(values)), origin);
    }

    /** What would be refused and advised of the fields that are shown; nothing is saved. */
    public Judgement look(long id, Values values, Collection<RecordField<?>> shown) {
        return transactions.read(() -> judged(id, whole(id, values, shown)));
    }

    @Override
    public Outcome<Long> save(long id, Values values, Collection<RecordField<?>> shown) {
        return transactions.change(new Action(records.declaration().code() + ".save"), () -> {
            var whole = whole(id, values, shown);
            var judgement = judged(id, whole);
            return judgement.outcome(() -> keep(id, whole, Origin.DESK));
        });
    }

    private Values whole(long id, Values values, Collection<RecordField<?>> shown) {
        var known = id == 0 ? Values.NONE : records.find(id).map(RecordLine::values).orElse(Values.NONE);
        return known.replacing(shown, values);
    }

    private Judgement judged(long id, Values values) {
        var judgement = new Judgement();
        var today = LocalDate.now(clock);
        judgement.refuse(values.wrong(records.declaration().fields(), today));
        if (judgement.stands()) {
            records.known(values).filter(other -> other != id).ifPresent(other -> judgement.refuse(
                    records.declaration().title().name(), "record.refused.twice",
                    values.text(records.declaration().title())));
        }
        rules.judge(id, values, judgement);
        return judgement;
    }

    private Values numbered(Values values) {
        return series.filter(each -> values.text(each.field()).isEmpty())
                .map(each -> values.with(each.field(), each.next(LocalDate.now(clock).getYear())))
                .orElse(values);
    }

    /** Takes a wrong record out; refused without a reason, and with the names of what refers to it. */
    public Outcome<Void> delete(long id, String reason) {
        return transactions.change(new Action(records.declaration().code() + ".delete"), () -> {
            var judgement = new Judgement();
            judgement.require("reason", reason);
            var holders = records.holders(id);
            if (!holders.isEmpty()) {
                judgement.refuse("reason", "record.refused.held",
                        holders.stream().map(RecordWords.chinese()::kind).distinct().collect(Collectors.joining("、")));
            }
            return judgement.outcome(() -> {
                records.delete(id, reason.strip());
                return null;
            });
        });
    }
}
