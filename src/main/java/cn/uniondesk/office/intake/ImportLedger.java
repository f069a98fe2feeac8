package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Takes a ledger in: the whole file is one office action. A dry run does everything and leaves nothing.
 * Fails with {@code import.*} where the file is none that can be taken in; then nothing was changed.
 */
public final class ImportLedger {

    private final LedgerFiles files;
    private final SourceFiles sources;
    private final Imports imports;
    private final Ledgers ledgers;
    private final Transactions transactions;
    private final Clock clock;

    public ImportLedger(
            LedgerFiles files, SourceFiles sources, Imports imports, Ledgers ledgers, Transactions transactions,
            Clock clock) {
        this.files = files;
        this.sources = sources;
        this.imports = imports;
        this.ledgers = ledgers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looking at a file before anything of it is taken in. */
    public LedgerLook look() {
        return new LedgerLook(files, imports, transactions, ledgers);
    }

    /**
     * How the columns of a file are understood, with what was remembered and what is said now, before anything is read.
     */
    public LedgerPlan plan(LedgerKind kind, Path file, Mapping mapping) {
        try (var ledger = files.open(file)) {
            return plan(kind, ledger, file, mapping);
        }
    }

    private LedgerPlan plan(LedgerKind kind, LedgerFile ledger, Path file, Mapping mapping) {
        var remembered = transactions.read(() -> imports.mapping(kind.code()));
        return LedgerPlan.of(ledger, kind, remembered.and(mapping), file.getFileName().toString());
    }

    /** Judges everything and writes nothing: what would come of {@link #take}, by the same code on the same overlay. */
    public ImportReport rehearse(LedgerKind kind, Path file, Mapping mapping, Progress progress) {
        try (var ledger = files.open(file)) {
            var plan = plan(kind, ledger, file, mapping);
            return transactions.read(() -> {
                var log = new ImportLog.Collected();
                var sheets = reading(0, kind, ledger, plan, log).all(progress);
                return new ImportReport(0, file.getFileName().toString(), sheets, log);
            });
        }
    }

    /** Takes the ledger in, keeps the file, and remembers the mapping that was given. */
    public ImportReport take(LedgerKind kind, Path file, Mapping mapping, Progress progress) {
        try (var ledger = files.open(file)) {
            var plan = plan(kind, ledger, file, mapping);
            var name = file.getFileName().toString();
            var sha256 = sources.keep(file);
            return transactions.change(new Action("import." + kind.code()), () -> {
                if (!mapping.fields().isEmpty()) {
                    imports.remember(kind.code(), mapping);
                }
                long batch = imports.open(kind.code(), name, sha256, today());
                var log = new ImportLog.Stored(imports, batch);
                var sheets = reading(batch, kind, ledger, plan, log).all(progress);
                sheets.forEach(sheet -> imports.count(batch, sheet));
                return new ImportReport(batch, name, sheets, log.lines());
            });
        }
    }

    private LedgerReading reading(long batch, LedgerKind kind, LedgerFile ledger, LedgerPlan plan, ImportLog log) {
        var intakes = ledgers.begin(
                kind.code(), ledgers.cells(today(), ledger.countsFrom1904()), plan.statedOn(), plan.kinds(), batch != 0);
        return new LedgerReading(batch, plan, intakes, log);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
