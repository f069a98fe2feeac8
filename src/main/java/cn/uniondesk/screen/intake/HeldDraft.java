package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.HeldCell;
import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.intake.Ledgers;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A held row while it is put right: its cells as the file has them, and what was typed into them. */
final class HeldDraft extends FormModel {

    private final HeldRow row;
    private final List<Cell> cells = new ArrayList<>();

    /** A cell that can be edited. */
    record Cell(String heading, Entry entry) {}

    HeldDraft(HeldRow row, Ledgers ledgers) {
        this.row = row;
        for (HeldCell each : row.cells()) {
            cell(each.column(), each.cell().raw());
        }
        missing(ledgers);
    }

    HeldRow row() {
        return row;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The cell that the row is held for; empty where the whole row is meant. */
    java.util.Optional<Cell> guilty() {
        return cells.stream().filter(each -> each.heading().equals(row.line().column())).findFirst();
    }

    /** Only what was changed: everything else stays as the file has it, figures and days too. */
    Map<String, String> edits() {
        var edits = new LinkedHashMap<String, String>();
        cells.stream().filter(each -> each.entry().isChanged()).forEach(each -> edits.put(each.entry().name(), each.entry().get()));
        return edits;
    }

    private void cell(LedgerColumn column, String raw) {
        var entry = add(column.isMapped() ? column.field() : column.heading());
        entry.fill(raw);
        cells.add(new Cell(column.heading(), entry));
    }

    /** What the row is held for may be a column that the file does not have. */
    private void missing(Ledgers ledgers) {
        var wanted = row.line().column();
        if (!wanted.isEmpty() && guilty().isEmpty()) {
            ledgers.sheet(row.kind()).named(wanted)
                    .ifPresent(field -> cells.add(new Cell(wanted, add(field.name()))));
        }
    }
}
