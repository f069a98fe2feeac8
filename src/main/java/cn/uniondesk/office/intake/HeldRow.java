package cn.uniondesk.office.intake;

import java.util.List;

/**
 * A row that waits for a person, with its cells as the file has them.
 *
 * @param kind code of the kind of sheet
 * @param line why it is held
 */
public record HeldRow(long id, long batch, String kind, RowLine line, List<HeldCell> cells) {
    public HeldRow {
        cells = List.copyOf(cells);
    }
}
