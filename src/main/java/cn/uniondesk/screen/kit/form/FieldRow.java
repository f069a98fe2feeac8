package cn.uniondesk.screen.kit.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field as it stands in a form: label with its mark, input, and under the input what it means and what is wrong. */
public abstract class FieldRow extends HBox {

    private final Label label = new Label();
    private final Label mark = new Label("*");
    private final Label hint = new Label();
    private final Label message = new Label();
    private final Label advice = new Label();
    private final VBox side = new VBox();
    private boolean wide;

    /** What a row is styled and filled with is its own; nobody sees it before it is whole. */
    @SuppressWarnings("this-escape")
    protected FieldRow() {
        getStyleClass().add("field-row");
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        mark.getStyleClass().add("field-mark");
        mark.setVisible(false);
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        advice.getStyleClass().add("field-advice");
        advice.setWrapText(true);
        advice.setGraphic(new FontIcon("mdomz-report_problem"));
        message.setGraphic(new FontIcon("mdoal-error_outline"));
        side.getStyleClass().add("field-side");
        var head = new HBox(label, mark);
        head.getStyleClass().add("field-head");
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(side, Priority.ALWAYS);
        getChildren().addAll(head, side);
    }

    /** Lays the inputs into the row; {@code focus} is the one that is typed into. */
    protected final void place(Node content, Node focus) {
        side.getChildren().setAll(content, hint, message, advice);
        label.setLabelFor(focus);
    }

    /** The node that is typed into. */
    public abstract Node input();

    /** Takes what is offered to the field, before Enter or Tab leads on to the next. */
    protected void settle() {}

    /** Connects the field with what the form knows of it. */
    public void show(Entry entry) {
        entry.standsIn(this);
        visibleProperty().bind(entry.shown());
        managedProperty().bind(entry.shown());
        mark.visibleProperty().bind(entry.required());
        input().accessibleTextProperty().bind(label.textProperty());
        input().accessibleHelpProperty().bind(entry.message());
        follow(hint, entry.hint());
        follow(message, entry.message());
        follow(advice, entry.advice());
        entry.message().addListener((all, before, now) -> pseudoClassStateChanged(REFUSED, !now.isEmpty()));
        pseudoClassStateChanged(REFUSED, !entry.message().get().isEmpty());
        input().focusedProperty().addListener((all, before, now) -> {
            if (!now && !entry.concealed().get()) {
                entry.text().set(entry.proper());
            }
        });
    }

    public final String getLabel() {
        return label.getText();
    }

    public final void setLabel(String words) {
        label.setText(words);
    }

    /** Whether the field takes the whole width of its section. */
    public final boolean isWide() {
        return wide;
    }

    public final void setWide(boolean whole) {
        wide = whole;
    }

    /** Whether neither the row nor what holds it within the form is hidden. */
    final boolean hasPlace() {
        for (Node at = this; at != null && !(at instanceof FormPane); at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    final double fontSize() {
        return label.getFont().getSize();
    }

    private static void follow(Label said, javafx.beans.value.ObservableValue<String> text) {
        said.textProperty().bind(text);
        said.managedProperty().bind(text.map(words -> !words.isEmpty()));
        said.visibleProperty().bind(said.managedProperty());
    }

    private static final javafx.css.PseudoClass REFUSED = javafx.css.PseudoClass.getPseudoClass("refused");
}
