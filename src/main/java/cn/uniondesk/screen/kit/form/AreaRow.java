package cn.uniondesk.screen.kit.form;

import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** A text of several lines; takes the whole width. */
public final class AreaRow extends FieldRow {

    private final TextArea area = new TextArea();

    public AreaRow() {
        area.setWrapText(true);
        area.setPrefRowCount(3);
        setWide(true);
        place(area, area);
    }

    @Override
    public Node input() {
        return area;
    }

    @Override
    public void show(Entry entry) {
        super.show(entry);
        area.editableProperty().bind(entry.readOnly().not());
        area.textProperty().bindBidirectional(entry.text());
    }
}
