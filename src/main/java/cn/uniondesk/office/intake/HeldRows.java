package cn.uniondesk.office.intake;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person does with held rows: puts them right in place, or drops them. The import's equation goes on to hold. */
public final class HeldRows {

    private final Imports imports;
    private final Ledgers ledgers;
    private final Transactions transactions;
    private final Clock clock;

    public HeldRows(Imports imports, Ledgers ledgers, Transactions transactions, Clock clock) {
        this.imports = imports;
        this.ledgers = ledgers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What came of a row that was judged again.
     *
     * @param lines what is said of it now
     */
    public record Judged(Fate fate, List<RowLine> lines) {
        public Judged {
            lines = List.copyOf(lines);
        }
    }

    public List<HeldRow> of(long batch) {
        return transactions.read(() -> imports.held(batch));
    }

    /**
     * Puts these texts into cells, by heading or by name of field, and judges the row again: it is taken in with the
     * batch that it came with, or held for what is still wrong. Rows of further sheets that waited for it follow.
     */
    public Judged fix(long heldRow, Map<String, String> edits) {
        return transactions.change(new Action("import.fix"), () -> {
            var held = found(heldRow);
            var judged = judge(edited(held, edits));
            var ledger = ledgers.having(held.kind());
            if (judged.fate() != Fate.HELD && ledger.kind().code().equals(held.kind())) {
                imports.held(held.batch()).stream()
                        .filter(row -> !row.kind().equals(held.kind()) && row.line().code().equals(ledger.awaited()))
                        .forEach(this::judge);
            }
            return judged;
        });
    }

    /** The row is not taken in. */
    public void drop(long heldRow) {
        transactions.change(new Action("import.drop"), () -> {
            var held = found(heldRow);
            imports.release(heldRow, Fate.IGNORED);
            count(held, Fate.IGNORED);
        });
    }

    private HeldRow found(long heldRow) {
        return imports.heldRow(heldRow).orElseThrow(() -> new Failure("import.held.gone"));
    }

    private Judged judge(HeldRow held) {
        var kind = ledgers.sheet(held.kind());
        var intakes = ledgers.begin(
                held.kind(), ledgers.cells(LocalDate.now(clock), false), null, sheets(held.batch()), true);
        var columns = held.cells().stream().map(HeldCell::column).toList();
        var draft = new JudgedRow(
                held.batch(), held.line().sheet(), row(held), JudgedRow.byField(columns), kind.byName());
        var judgement = intakes.of(kind).take(draft);
        var lines = new ArrayList<>(draft.lines(judgement.fate(), judgement.plain()));
        if (judgement.fate() == Fate.HELD) {
            imports.holdAgain(held.id(), lines.getFirst(), HeldCell.write(held.cells()));
            return new Judged(Fate.HELD, lines);
        }
        intakes.finish((sheet, row, fate, column, note, arguments) ->
                lines.add(new RowLine(sheet, row, fate, column, note.code(), List.of(arguments), "")));
        imports.release(held.id(), judgement.fate());
        imports.addRepairs(held.batch(), draft.repairs());
        imports.addRows(held.batch(), lines, Collections.nCopies(lines.size(), ""));
        count(held, judgement.fate());
        return new Judged(judgement.fate(), lines);
    }

    private Set<String> sheets(long batch) {
        return imports.batch(batch).orElseThrow().sheets().stream().map(SheetReport::kind).collect(Collectors.toSet());
    }

    private void count(HeldRow held, Fate fate) {
        imports.batch(held.batch()).orElseThrow().sheets().stream()
                .filter(sheet -> sheet.sheet().equals(held.line().sheet()))
                .forEach(sheet -> imports.count(held.batch(), sheet.released(fate)));
    }

    private static LedgerRow row(HeldRow held) {
        int width = held.cells().stream().mapToInt(cell -> cell.column().index()).max().orElse(-1) + 1;
        var cells = new ArrayList<Cell>(Collections.nCopies(width, Cell.EMPTY));
        held.cells().forEach(cell -> cells.set(cell.column().index(), cell.cell()));
        return new LedgerRow(held.line().row(), cells);
    }

    /** A field that the ledger has no column for gets one behind the last. */
    private HeldRow edited(HeldRow held, Map<String, String> edits) {
        var cells = new ArrayList<>(held.cells());
        edits.forEach((name, text) -> {
            int at = index(cells, name);
            if (at >= 0) {
                cells.set(at, new HeldCell(cells.get(at).column(), Cell.text(text.strip())));
                return;
            }
            var field = ledgers.sheet(held.kind()).named(name).orElseThrow(() -> new Failure("import.held.field", name));
            int behind = cells.stream().mapToInt(cell -> cell.column().index()).max().orElse(-1) + 1;
            cells.add(new HeldCell(new LedgerColumn(behind, field.official(), field.name(), 1), Cell.text(text.strip())));
        });
        return new HeldRow(held.id(), held.batch(), held.kind(), held.line(), cells);
    }

    private static int index(List<HeldCell> cells, String name) {
        for (int i = 0; i < cells.size(); i++) {
            var column = cells.get(i).column();
            if (column.field().equals(name) || column.heading().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
