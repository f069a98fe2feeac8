package cn.uniondesk.screen.kit.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of text; a concealed value shows masked until the eye beside it is pressed. */
public class TextRow extends FieldRow {

    private final TextField field = new TextField();
    private final Button eye = new Button();
    private final HBox line = new HBox(field);

    /** What it hands to {@code place} is its own; nobody sees it before it is whole. */
    @SuppressWarnings("this-escape")
    public TextRow() {
        line.getStyleClass().add("field-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        eye.setGraphic(new FontIcon("mdomz-visibility"));
        eye.getStyleClass().addAll("button-icon", "flat", "eye");
        eye.visibleProperty().bind(eye.managedProperty());
        eye.setManaged(false);
        line.getChildren().add(eye);
        place(line, field);
    }

    protected final HBox line() {
        return line;
    }

    /** What a person who cannot see the eye hears. */
    public final void setReveal(String words) {
        eye.setAccessibleText(words);
        eye.setTooltip(new javafx.scene.control.Tooltip(words));
    }

    public final String getReveal() {
        return eye.getAccessibleText();
    }

    @Override
    public final TextField input() {
        return field;
    }

    @Override
    public void show(Entry entry) {
        super.show(entry);
        field.editableProperty().bind(entry.readOnly().or(entry.concealed()).not());
        eye.managedProperty().bind(entry.concealed());
        eye.setOnAction(pressed -> entry.reveal());
        entry.concealed().addListener((all, before, now) -> connect(entry));
        entry.text().addListener((all, before, now) -> {
            if (entry.concealed().get()) {
                field.setText(entry.masked());
            }
        });
        connect(entry);
    }

    private void connect(Entry entry) {
        field.textProperty().unbindBidirectional(entry.text());
        if (entry.concealed().get()) {
            field.setText(entry.masked());
        } else {
            field.textProperty().bindBidirectional(entry.text());
        }
    }

    /** For a row whose input stands beside something else. */
    protected final void beside(Node node) {
        line.getChildren().add(node);
    }
}
