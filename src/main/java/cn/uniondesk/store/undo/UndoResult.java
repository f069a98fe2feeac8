package cn.uniondesk.store.undo;

import java.util.List;

/**
 * What became of a batch that was taken back.
 *
 * @param removed rows that it had created and that are gone
 * @param restored rows that it had changed or deleted and that are as before
 * @param edited rows that were edited since and so stay as they are
 * @param needed rows that stay because another row that stays refers to them
 */
public record UndoResult(int removed, int restored, List<Row> edited, List<Holder> needed) {

    /** A row of the batch, and the row that refers to it. */
    public record Holder(Row row, Row by) {}

    public UndoResult {
        edited = List.copyOf(edited);
        needed = List.copyOf(needed);
    }
}
