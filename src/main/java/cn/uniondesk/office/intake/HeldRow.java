package cn.uniondesk.office.intake;

import cn.uniondesk.office.intake.ledger.LedgerKind;
import java.util.List;

/**
 * A row that waits for a person, with its cells as the file has them.
 *
 * @param line why it is held
 */
public record HeldRow(long id, long batch, LedgerKind kind, RowLine line, List<HeldCell> cells) {
    public HeldRow {
        cells = List.copyOf(cells);
    }
}
