package cn.uniondesk.office.org;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.reading.CreditCode;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.RecordRegister;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters and changes single unions at the desk. */
public final class UnionRegister implements RecordRegister {

    private static final Action SAVE = new Action("union.save");
    private static final Action STATE = new Action("union.state");

    private final Unions unions;
    private final RuleBooks books;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    public UnionRegister(Unions unions, RuleBooks books, Offices offices, Transactions transactions, Clock clock) {
        this.unions = unions;
        this.books = books;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Declaration declaration() {
        return TradeUnion.DECLARATION;
    }

    /** A street has some hundreds: they come at once, by name. */
    @Override
    public Page<RecordLine> list(ListQuery query) {
        var found = unions.all(today()).stream().map(UnionLine::union)
                .filter(union -> union.name().contains(query.search())).map(this::line).toList();
        return new Page<>(found, found.size(), "");
    }

    /** The union with its latest term and certificate. */
    @Override
    public Optional<RecordLine> find(long id) {
        return transactions.read(() -> unions.find(id).map(this::line));
    }

    private RecordLine line(TradeUnion union) {
        return new RecordLine(union.id(), dated(union), Optional.ofNullable(union.parentId()).flatMap(unions::find)
                .map(parent -> Map.of(TradeUnion.PARENT.name(), parent.name())).orElse(Map.of()));
    }

    private Values dated(TradeUnion union) {
        var values = union.values();
        var terms = unions.terms(union.id());
        if (!terms.isEmpty()) {
            values = values.with(TradeUnion.TERM_STARTS_ON, terms.getLast().startsOn())
                    .with(TradeUnion.TERM_YEARS, (long) terms.getLast().years());
        }
        var certificates = unions.certificates(union.id());
        return certificates.isEmpty() ? values : values
                .with(TradeUnion.CERTIFICATE_NUMBER, certificates.getLast().number())
                .with(TradeUnion.CERTIFICATE_FROM, certificates.getLast().validFrom())
                .with(TradeUnion.CERTIFICATE_UNTIL, certificates.getLast().validUntil());
    }

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(long id, Values typed) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(id, typed, judgement);
            return judgement;
        });
    }

    @Override
    public Outcome<Long> save(long id, Values typed, Collection<RecordField<?>> shown) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            judge(id, typed, judgement);
            return judgement.outcome(() -> keep(id, typed, shown));
        });
    }

    private long keep(long union, Values typed, Collection<RecordField<?>> shown) {
        var known = unions.find(union).map(TradeUnion::values).orElse(Values.NONE);
        var said = typed.with(TradeUnion.NAME, HalfWidth.of(typed.text(TradeUnion.NAME))).proper(TradeUnion.KEPT, today());
        var kept = TradeUnion.KEPT.stream().filter(field -> shown.stream().anyMatch(each -> each.name().equals(field.name())))
                .toList();
        long id = unions.save(new TradeUnion(union, known.replacing(kept, said)), Origin.DESK);
        if (typed.says(TradeUnion.TERM_STARTS_ON)) {
            unions.addTerm(id, new Term(
                    typed.get(TradeUnion.TERM_STARTS_ON), Math.toIntExact(typed.get(TradeUnion.TERM_YEARS))), Origin.DESK);
        }
        if (typed.says(TradeUnion.CERTIFICATE_UNTIL)) {
            unions.addCertificate(id, new Certificate(
                    typed.text(TradeUnion.CERTIFICATE_NUMBER).strip(), typed.get(TradeUnion.CERTIFICATE_FROM),
                    typed.get(TradeUnion.CERTIFICATE_UNTIL)), Origin.DESK);
        }
        return id;
    }

    /** Enters that the union is in this state from the day on. */
    public Outcome<Long> enterState(long unionId, LocalDate from, UnionState state, String reason) {
        return transactions.change(STATE, () -> {
            var judgement = new Judgement();
            var union = unions.find(unionId).orElseThrow();
            judgement.require("from", from);
            judgement.require("state", state);
            judgement.notFuture("from", from, today());
            judgement.notBefore("from", from, union.values().get(TradeUnion.ESTABLISHED_ON), "union.refused.before_established");
            if (state != null && state != UnionState.ACTIVE) {
                judgement.require("reason", reason);
            }
            return judgement.outcome(() -> {
                unions.enterState(unionId, from, state, reason.strip(), Origin.DESK);
                return unionId;
            });
        });
    }

    private void judge(long id, Values typed, Judgement judgement) {
        judgement.refuse(typed.wrong(TradeUnion.DECLARATION.fields(), today()));
        unions.named(HalfWidth.of(typed.text(TradeUnion.NAME))).filter(other -> other.id() != id).ifPresent(_ ->
                judgement.refuse("name", "union.refused.name_taken"));
        var kind = typed.text(TradeUnion.KIND);
        if (!kind.isBlank() && books.current().codes().stream()
                .noneMatch(row -> row.list().equals("union.kind") && row.code().equals(kind))) {
            judgement.refuse("kind", "refusal.code", kind);
        }
        judgeParent(id, typed.get(TradeUnion.PARENT), judgement);
        judgeCounts(typed, judgement);
        judgeDays(typed, judgement);
        CreditCode.read(typed.text(TradeUnion.UNIT_CREDIT_CODE)).value()
                .ifPresent(code -> judgement.advise(code.asUnit("unitCreditCode")));
        CreditCode.read(typed.text(TradeUnion.CREDIT_CODE)).value()
                .ifPresent(code -> judgement.advise(code.asUnion("creditCode")));
    }

    /** A union may not stand, by however many steps, under itself. */
    private void judgeParent(long id, Long parent, Judgement judgement) {
        var above = Optional.ofNullable(parent);
        for (int steps = 0; above.isPresent() && steps < 100; steps++) {
            if (id != 0 && above.get() == id) {
                judgement.refuse("parentId", "union.refused.under_itself");
                return;
            }
            above = unions.find(above.get()).map(TradeUnion::parentId);
        }
    }

    private static void judgeCounts(Values typed, Judgement judgement) {
        var workers = typed.get(TradeUnion.WORKERS);
        var members = typed.get(TradeUnion.STATED_MEMBERS);
        judgePart(TradeUnion.FEMALE_WORKERS, typed, workers, judgement);
        judgePart(TradeUnion.STATED_FEMALE_MEMBERS, typed, members, judgement);
        if (members != null && workers != null && members > workers) {
            judgement.advise("statedMembers", "union.advice.more_members", members.toString(), workers.toString());
        }
    }

    private static void judgePart(RecordField<Long> women, Values typed, Long all, Judgement judgement) {
        if (typed.says(women) && all != null && typed.get(women) > all) {
            judgement.refuse(women.name(), "union.refused.more_women", typed.get(women).toString(), all.toString());
        }
    }

    private void judgeDays(Values typed, Judgement judgement) {
        var starts = typed.get(TradeUnion.TERM_STARTS_ON);
        var term = typed.get(TradeUnion.TERM_YEARS);
        var until = typed.get(TradeUnion.CERTIFICATE_UNTIL);
        judgement.notBefore("termStartsOn", starts, typed.get(TradeUnion.ESTABLISHED_ON), "union.refused.before_established");
        judgement.notBefore("certificateUntil", until, typed.get(TradeUnion.CERTIFICATE_FROM), "refusal.ends_first");
        if ((starts == null) != (term == null)) {
            judgement.refuse(starts == null ? "termStartsOn" : "termYears", "union.refused.half_term");
        }
        if (typed.says(TradeUnion.CERTIFICATE_FROM) || typed.says(TradeUnion.CERTIFICATE_NUMBER)) {
            judgement.require("certificateUntil", until);
        }
        var years = books.current().parameter("union.term.years", offices.own().district(), today())
                .map(Parameter::words).orElse(List.of());
        if (term != null && !years.isEmpty() && !years.contains(term.toString())) {
            judgement.refuse("termYears", "union.refused.term_years", String.join("、", years));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
