package cn.uniondesk.screen.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A screen: title, one sentence of state, its actions at the right (at most one of them primary), and the body. */
@DefaultProperty("body")
public final class ScreenFrame extends BorderPane {

    private final Label title = new Label();
    private final Label state = new Label();
    private final HBox actions = new HBox();

    public ScreenFrame() {
        getStyleClass().add("screen-frame");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(0);
        state.getStyleClass().add("screen-state");
        state.setWrapText(true);
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        var said = new VBox(title, state);
        said.getStyleClass().add("screen-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        actions.getStyleClass().add("screen-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        var header = new HBox(said, actions);
        header.getStyleClass().add("screen-header");
        setTop(header);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** The one sentence of state. */
    public StringProperty stateProperty() {
        return state.textProperty();
    }

    public String getState() {
        return state.getText();
    }

    public void setState(String text) {
        state.setText(text);
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    public Node getBody() {
        return getCenter();
    }

    public void setBody(Node node) {
        setCenter(node);
    }
}
