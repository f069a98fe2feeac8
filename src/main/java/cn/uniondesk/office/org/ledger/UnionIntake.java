package cn.uniondesk.office.org.ledger;

import cn.uniondesk.office.intake.Beginnings;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.Hashes;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.RowIntake;
import cn.uniondesk.office.intake.RowJudgement;
import cn.uniondesk.office.intake.RowsSoFar;
import cn.uniondesk.office.intake.declared.FieldReader;
import cn.uniondesk.office.org.Certificate;
import cn.uniondesk.office.org.Term;
import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionState;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 工会名册: a row is one union with its term and certificate. A parent may stand further down in the same sheet. */
final class UnionIntake implements RowIntake {

    private static final List<RecordField<?>> STATED = List.of(TradeUnion.WORKERS, TradeUnion.STATED_MEMBERS);

    private final CellReader cells;
    private final FieldReader reader;
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
        this.reader = new FieldReader(cells, Map.of());
        this.unions = unions;
        this.known = known;
        this.officeName = officeName;
        this.statedOn = statedOn;
    }

    private record Said(Values union, String parent, Term term, Certificate certificate, UnionState state) {}

    @Override
    public RowJudgement take(JudgedRow draft) {
        var said = read(draft);
        var name = KnownUnions.plain(said.union().text(TradeUnion.NAME));
        if (draft.isHeld()) {
            return RowJudgement.HELD;
        }
        if (seen.isRepeated(draft, Hashes.of(name), "name", said.union().text(TradeUnion.NAME))) {
            return RowJudgement.REPEATED;
        }
        if (draft.isHeld()) {
            return RowJudgement.HELD;
        }
        var existing = known.named(name).flatMap(unions::find);
        return existing.isPresent() ? merge(draft, existing.get(), said) : create(draft, said);
    }

    private Said read(JudgedRow draft) {
        var state = cells.constant(draft, "state", "union.state", UnionState.class);
        return new Said(reader.read(draft, TradeUnion.DETAILS), cells.text(draft, "parent"), UnionTerms.term(cells, draft),
                UnionTerms.certificate(cells, draft), state.orElse(null));
    }

    private RowJudgement create(JudgedRow draft, Said said) {
        var row = said.union();
        var parent = parent(said);
        long id = unions.save(new TradeUnion(0, row.with(TradeUnion.PARENT, parent.orElse(null))
                .with(TradeUnion.STATED_ON, statement(row, row))), draft.origin());
        known.add(row.text(TradeUnion.NAME), id);
        var established = row.get(TradeUnion.ESTABLISHED_ON);
        unions.enterState(
                id, established == null ? Beginnings.UNKNOWN : established,
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
        var merged = new TradeUnion(existing.id(), said.union().with(TradeUnion.NAME, existing.name()).over(existing.values())
                .with(TradeUnion.PARENT, parent.orElse(existing.parentId()))
                .with(TradeUnion.STATED_ON, statement(said.union(), existing.values())));
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
    private LocalDate statement(Values said, Values existing) {
        var before = existing.get(TradeUnion.STATED_ON);
        if (!said.says(TradeUnion.WORKERS) && !said.says(TradeUnion.STATED_MEMBERS)) {
            return before;
        }
        boolean same = said.over(existing).proper(STATED, cells.today()).equals(existing.proper(STATED, cells.today()));
        return statedOn != null ? statedOn : same && before != null ? before : cells.today();
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
                unions.save(new TradeUnion(union.id(), union.values().with(TradeUnion.PARENT, parent.get())), orphan.origin());
            }
        }
        orphans.clear();
    }
}
