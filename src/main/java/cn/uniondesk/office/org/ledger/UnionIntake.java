package cn.uniondesk.office.org.ledger;

import cn.uniondesk.office.intake.Beginnings;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 工会名册: a row is one union with its term and certificate. A parent may stand further down in the same sheet. */
final class UnionIntake implements RowIntake {

    private final CellReader cells;
    private final UnionsOverlay unions;
    private final KnownUnions known;
    private final String officeName;
    private final LocalDate statedOn;
    private final RowsSoFar seen = new RowsSoFar();
    private final List<Orphan> orphans = new ArrayList<>();

    /** A union whose parent was not known when its row was read. */
    private record Orphan(long union, String parent, Origin origin, Fate fate, String column) {}

    /** @param statedOn the day that the ledger names as its own, null where it names none */
    UnionIntake(CellReader cells, UnionsOverlay unions, KnownUnions known, String officeName, LocalDate statedOn) {
        this.cells = cells;
        this.unions = unions;
        this.known = known;
        this.officeName = officeName;
        this.statedOn = statedOn;
    }

    private record Said(TradeUnion union, String parent, Term term, Certificate certificate, UnionState state) {}

    @Override
    public RowJudgement take(JudgedRow draft) {
        var name = KnownUnions.plain(cells.text(draft, "name"));
        if (name.isEmpty()) {
            draft.hold(Hold.NAME_MISSING, "name");
        }
        var said = read(draft);
        if (draft.isHeld()) {
            return RowJudgement.HELD;
        }
        long content = draft.content();
        var before = seen.put(Hashes.of(name), content);
        if (before.isPresent() && before.getAsLong() == content) {
            return RowJudgement.REPEATED;
        }
        if (before.isPresent()) {
            draft.hold(Hold.DUPLICATE_IN_FILE, "name", said.union().name());
            return RowJudgement.HELD;
        }
        var existing = known.named(name).flatMap(unions::find);
        return existing.isPresent() ? merge(draft, existing.get(), said) : create(draft, said);
    }

    private Said read(JudgedRow draft) {
        var union = new TradeUnion(
                0,
                cells.text(draft, "name"),
                cells.code(draft, "kind", "union.kind").orElse(""),
                null,
                cells.text(draft, "unitName"),
                cells.spelled(draft, "unitCreditCode", Spelling.CREDIT_CODE),
                cells.spelled(draft, "creditCode", Spelling.CREDIT_CODE),
                cells.word(draft, "industry", "industry"),
                cells.word(draft, "grade", "union.grade"),
                cells.day(draft, "establishedOn", true),
                cells.count(draft, "workers"),
                cells.count(draft, "femaleWorkers"),
                cells.count(draft, "members"),
                cells.count(draft, "femaleMembers"),
                null,
                cells.text(draft, "chairName"),
                cells.digits(draft, "contactPhone"),
                cells.text(draft, "address"),
                cells.text(draft, "remark"));
        var state = cells.constant(draft, "state", "union.state", UnionState.class);
        return new Said(union, cells.text(draft, "parent"), UnionTerms.term(cells, draft),
                UnionTerms.certificate(cells, draft), state.orElse(null));
    }

    private RowJudgement create(JudgedRow draft, Said said) {
        var row = said.union();
        var parent = parent(said);
        long id = unions.save(with(row, 0, parent.orElse(null), row, statement(row, row)), draft.origin());
        known.add(row.name(), id);
        unions.enterState(
                id, row.establishedOn() == null ? Beginnings.UNKNOWN : row.establishedOn(),
                said.state() == null ? UnionState.ACTIVE : said.state(), draft.origin());
        if (said.term() != null) {
            unions.addTerm(id, said.term(), draft.origin());
        }
        if (said.certificate() != null) {
            unions.addCertificate(id, said.certificate(), draft.origin());
        }
        await(draft, id, said, parent, Fate.CREATED);
        return RowJudgement.CREATED;
    }

    private RowJudgement merge(JudgedRow draft, TradeUnion existing, Said said) {
        var parent = parent(said);
        var merged = with(existing, existing.id(), parent.orElse(existing.parentId()), said.union(), statement(said.union(), existing));
        boolean changed = !merged.equals(existing);
        if (changed) {
            unions.save(merged, draft.origin());
        }
        if (said.term() != null && !unions.terms(existing.id()).contains(said.term())) {
            unions.addTerm(existing.id(), said.term(), draft.origin());
            changed = true;
        }
        if (said.certificate() != null) {
            var known = unions.certificates(existing.id());
            var certificate = UnionTerms.merged(said.certificate(), known);
            if (!known.contains(certificate)) {
                unions.addCertificate(existing.id(), certificate, draft.origin());
                changed = true;
            }
        }
        if (said.state() != null && said.state() != unions.state(existing.id(), cells.today())) {
            unions.enterState(existing.id(), cells.today(), said.state(), draft.origin());
            changed = true;
        }
        var result = RowJudgement.known(changed);
        await(draft, existing.id(), said, parent, result.fate());
        return result;
    }

    /** The day of the stated figures: the ledger's own, else the day on which they were first stated so. */
    private LocalDate statement(TradeUnion said, TradeUnion existing) {
        boolean states = said.workers() != null || said.statedMembers() != null;
        boolean same = Objects.equals(Merging.said(said.workers(), existing.workers()), existing.workers())
                && Objects.equals(Merging.said(said.statedMembers(), existing.statedMembers()), existing.statedMembers());
        if (!states) {
            return existing.statedOn();
        }
        return statedOn != null ? statedOn : same && existing.statedOn() != null ? existing.statedOn() : cells.today();
    }

    private boolean isOffice(String name) {
        return name.isEmpty() || KnownUnions.plain(name).equals(KnownUnions.plain(officeName));
    }

    private Optional<Long> parent(Said said) {
        return isOffice(said.parent()) ? Optional.empty() : known.named(said.parent());
    }

    private void await(JudgedRow draft, long union, Said said, Optional<Long> parent, Fate fate) {
        if (parent.isEmpty() && !isOffice(said.parent())) {
            orphans.add(new Orphan(union, said.parent(), draft.origin(), fate, draft.heading("parent")));
        }
    }

    @Override
    public void finish(Finishing finishing) {
        for (var orphan : orphans) {
            var parent = known.named(orphan.parent()).filter(id -> id != orphan.union());
            if (parent.isEmpty()) {
                finishing.list(orphan.origin().sheet(), orphan.origin().row(), orphan.fate(), orphan.column(),
                        Note.PARENT_UNKNOWN, orphan.parent());
            } else {
                var union = unions.find(orphan.union()).orElseThrow();
                unions.save(with(union, union.id(), parent.get(), union, union.statedOn()), orphan.origin());
            }
        }
        orphans.clear();
    }

    private static TradeUnion with(TradeUnion known, long id, Long parent, TradeUnion said, LocalDate statedOn) {
        return new TradeUnion(
                id, known.name(),
                Merging.said(said.kind(), known.kind()),
                parent,
                Merging.said(said.unitName(), known.unitName()),
                Merging.said(said.unitCreditCode(), known.unitCreditCode()),
                Merging.said(said.creditCode(), known.creditCode()),
                Merging.said(said.industry(), known.industry()),
                Merging.said(said.grade(), known.grade()),
                Merging.said(said.establishedOn(), known.establishedOn()),
                Merging.said(said.workers(), known.workers()),
                Merging.said(said.femaleWorkers(), known.femaleWorkers()),
                Merging.said(said.statedMembers(), known.statedMembers()),
                Merging.said(said.statedFemaleMembers(), known.statedFemaleMembers()),
                statedOn,
                Merging.said(said.chairName(), known.chairName()),
                Merging.said(said.contactPhone(), known.contactPhone()),
                Merging.said(said.address(), known.address()),
                Merging.said(said.remark(), known.remark()));
    }
}
