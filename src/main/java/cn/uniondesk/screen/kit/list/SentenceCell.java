package cn.uniondesk.screen.kit.list;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** A line of a list that holds a whole sentence with what marks it: as wide as the list, as high as the sentence needs. */
public abstract class SentenceCell<T> extends ListCell<T> {

    /** Where the scroll bar may stand. */
    private static final double BAR = 16;

    private final Label sentence = new Label();
    private final VBox content = new VBox();
    private final ChangeListener<Number> broken = (all, before, now) -> requestLayout();

    @SuppressWarnings("this-escape")
    protected SentenceCell() {
        getStyleClass().add("sentence-cell");
        content.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        setPrefWidth(0);
        listViewProperty().addListener((all, before, now) -> follow(before, now));
    }

    /** Shows a sentence with what stands above it and below it; null where nothing does. */
    protected final void show(Node above, String text, Node below) {
        sentence.setText(text);
        content.getChildren().clear();
        if (above != null) {
            content.getChildren().add(above);
        }
        content.getChildren().add(sentence);
        if (below != null) {
            content.getChildren().add(below);
        }
        setGraphic(content);
    }

    protected final void showNothing() {
        setGraphic(null);
        setAccessibleText(null);
    }

    /** The list asks for the height before it gives a width. */
    @Override
    protected final double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        var room = Math.max(BAR, getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + snapSizeY(content.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private void follow(ListView<T> before, ListView<T> now) {
        if (before != null) {
            before.widthProperty().removeListener(broken);
        }
        if (now != null) {
            now.widthProperty().addListener(broken);
        }
    }
}
