package cn.uniondesk.office.org;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.reading.CreditCode;
import cn.uniondesk.office.reading.Telephone;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.HalfWidth;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enters and changes single unions at the desk. */
public final class UnionRegister {

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

    /** What would be refused and advised; nothing is saved. */
    public Judgement look(UnionDraft draft) {
        return transactions.read(() -> {
            var judgement = new Judgement();
            judge(draft, judgement);
            return judgement;
        });
    }

    /** The union's id. */
    public Outcome<Long> save(UnionDraft draft) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            var union = judge(draft, judgement);
            return judgement.outcome(() -> {
                long id = unions.save(union, Origin.DESK);
                if (draft.termStartsOn() != null) {
                    unions.addTerm(id, new Term(draft.termStartsOn(), draft.termYears()), Origin.DESK);
                }
                if (draft.certificateUntil() != null) {
                    unions.addCertificate(id, new Certificate(
                            draft.certificateNumber().strip(), draft.certificateFrom(), draft.certificateUntil()), Origin.DESK);
                }
                return id;
            });
        });
    }

    /** Enters that the union is in this state from the day on. */
    public Outcome<Long> enterState(long unionId, LocalDate from, UnionState state, String reason) {
        return transactions.change(STATE, () -> {
            var judgement = new Judgement();
            var union = unions.find(unionId).orElseThrow();
            judgement.require("from", from);
            judgement.require("state", state);
            judgement.notFuture("from", from, today());
            judgement.notBefore("from", from, union.establishedOn(), "union.refused.before_established");
            if (state != null && state != UnionState.ACTIVE) {
                judgement.require("reason", reason);
            }
            return judgement.outcome(() -> {
                unions.enterState(unionId, from, state, reason.strip(), Origin.DESK);
                return unionId;
            });
        });
    }

    private TradeUnion judge(UnionDraft draft, Judgement judgement) {
        var book = books.current();
        var name = HalfWidth.of(draft.name());
        judgement.require("name", name);
        unions.named(name).filter(other -> other.id() != draft.id()).ifPresent(_ ->
                judgement.refuse("name", "union.refused.name_taken"));
        judgement.require("kind", draft.kind());
        if (!draft.kind().isBlank() && book.codes().stream().noneMatch(row -> isKind(row.list(), row.code(), draft))) {
            judgement.refuse("kind", "refusal.code", draft.kind());
        }
        judgeParent(draft, judgement);
        judgeCounts(draft, judgement);
        judgeDays(draft, book, judgement);
        var unitCode = judgement.read("unitCreditCode", CreditCode.read(draft.unitCreditCode()));
        unitCode.ifPresent(code -> judgement.advise(code.asUnit("unitCreditCode")));
        var code = judgement.read("creditCode", CreditCode.read(draft.creditCode()));
        code.ifPresent(each -> judgement.advise(each.asUnion("creditCode")));
        var phone = judgement.text("contactPhone", Telephone.read(draft.contactPhone()), Telephone::text);
        return new TradeUnion(
                draft.id(), name, draft.kind(), draft.parentId(), draft.unitName().strip(),
                unitCode.map(CreditCode::text).orElse(""), code.map(CreditCode::text).orElse(""), draft.industry(),
                draft.grade(), draft.establishedOn(), draft.workers(), draft.femaleWorkers(), draft.statedMembers(),
                draft.statedFemaleMembers(), draft.statedOn(), draft.chairName().strip(), phone,
                draft.address().strip(), draft.remark().strip());
    }

    private static boolean isKind(String list, String code, UnionDraft draft) {
        return list.equals("union.kind") && code.equals(draft.kind());
    }

    /** A union may not stand, by however many steps, under itself. */
    private void judgeParent(UnionDraft draft, Judgement judgement) {
        var above = Optional.ofNullable(draft.parentId());
        for (int steps = 0; above.isPresent() && steps < 100; steps++) {
            if (draft.id() != 0 && above.get() == draft.id()) {
                judgement.refuse("parentId", "union.refused.under_itself");
                return;
            }
            above = unions.find(above.get()).map(TradeUnion::parentId);
        }
    }

    private static void judgeCounts(UnionDraft draft, Judgement judgement) {
        judgement.notNegative("workers", draft.workers());
        judgement.notNegative("femaleWorkers", draft.femaleWorkers());
        judgement.notNegative("statedMembers", draft.statedMembers());
        judgement.notNegative("statedFemaleMembers", draft.statedFemaleMembers());
        judgePart("femaleWorkers", draft.femaleWorkers(), draft.workers(), judgement);
        judgePart("statedFemaleMembers", draft.statedFemaleMembers(), draft.statedMembers(), judgement);
        if (draft.statedMembers() != null && draft.workers() != null && draft.statedMembers() > draft.workers()) {
            judgement.advise("statedMembers", "union.advice.more_members",
                    draft.statedMembers().toString(), draft.workers().toString());
        }
    }

    private static void judgePart(String field, Long women, Long all, Judgement judgement) {
        if (women != null && all != null && women > all) {
            judgement.refuse(field, "union.refused.more_women", women.toString(), all.toString());
        }
    }

    private void judgeDays(UnionDraft draft, RuleBook book, Judgement judgement) {
        var today = today();
        judgement.notFuture("establishedOn", draft.establishedOn(), today);
        judgement.notFuture("statedOn", draft.statedOn(), today);
        judgement.notFuture("termStartsOn", draft.termStartsOn(), today);
        judgement.notBefore("termStartsOn", draft.termStartsOn(), draft.establishedOn(), "union.refused.before_established");
        judgement.notBefore("certificateUntil", draft.certificateUntil(), draft.certificateFrom(), "refusal.ends_first");
        if ((draft.termStartsOn() == null) != (draft.termYears() == null)) {
            judgement.refuse(draft.termStartsOn() == null ? "termStartsOn" : "termYears", "union.refused.half_term");
        }
        if (draft.certificateUntil() == null
                && (draft.certificateFrom() != null || !draft.certificateNumber().isBlank())) {
            judgement.require("certificateUntil", draft.certificateUntil());
        }
        var years = book.parameter("union.term.years", offices.own().district(), today).map(Parameter::words).orElse(List.of());
        if (draft.termYears() != null && !years.isEmpty() && !years.contains(draft.termYears().toString())) {
            judgement.refuse("termYears", "union.refused.term_years", String.join("、", years));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
