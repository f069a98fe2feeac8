package cn.uniondesk.screen.kit.list;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** What a row shows in a column; words that the column cuts are whole in the tooltip. */
final class RowCell<T> extends TableCell<T, T> {

    private static final double WIDE_LETTER = 1;
    private static final double NARROW_LETTER = 0.6;
    private static final double BESIDE = 1.8;
    private static final int FIRST_WIDE = 0x2E80;

    private final ListColumn<T> column;
    private final Tooltip whole = new Tooltip();

    RowCell(ListColumn<T> column) {
        this.column = column;
        setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    /** How wide words are with what stands beside them in a cell, in the height of a letter. */
    static double letters(String words) {
        return BESIDE + words.codePoints().mapToDouble(each -> each < FIRST_WIDE ? NARROW_LETTER : WIDE_LETTER).sum();
    }

    @Override
    protected void updateItem(T item, boolean none) {
        super.updateItem(item, none);
        if (none || item == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var words = column.text().apply(item);
        setText(column.picture() == null ? words : null);
        setGraphic(column.picture() == null ? null : column.picture().apply(item));
        var cut = words != null && letters(words) > column.width();
        if (cut) {
            whole.setText(words);
        }
        setTooltip(cut ? whole : null);
    }
}
