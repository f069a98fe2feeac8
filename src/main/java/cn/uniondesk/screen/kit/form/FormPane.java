package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.screen.kit.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A form: sections of fields with an index beside them. Each field of the FXML is connected with the entry of the draft
 * that has its {@code fx:id}; Enter goes on to the next field.
 */
@DefaultProperty("sections")
public final class FormPane extends BorderPane {

    private final VBox body = new VBox();
    private final VBox index = new VBox();
    private final Label message = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private FormModel draft;
    private Kit kit;

    public FormPane() {
        getStyleClass().add("form-pane");
        body.getStyleClass().add("form-body");
        index.getStyleClass().add("form-index");
        message.getStyleClass().add("form-message");
        message.setWrapText(true);
        message.setGraphic(new FontIcon("mdoal-error_outline"));
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFocusTraversable(false);
        // Outside of what scrolls: a sentence for the whole form stays in sight wherever the form was scrolled to.
        setTop(message);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onward);
    }

    public ObservableList<Node> getSections() {
        return body.getChildren();
    }

    /** Shows a draft; may be called once for each form. */
    public void show(FormModel shown, Kit by) {
        draft = shown;
        kit = by;
        message.textProperty().bind(draft.message());
        message.accessibleTextProperty().bind(draft.message());
        message.focusTraversableProperty().bind(message.managedProperty());
        message.managedProperty().bind(draft.message().map(text -> !text.isEmpty()));
        message.visibleProperty().bind(message.managedProperty());
        sections().forEach(section -> section.declared().forEach(name -> section.getRows().add(DeclaredRows.row(
                draft.declaring(name).orElseThrow(() -> new IllegalStateException(name)), name, kit.words()))));
        for (var row : rows(body)) {
            var entry = draft.entry(row.getId()).orElseThrow(() -> new IllegalStateException(row.getId()));
            entry.whenRevealed(() -> kit.window().looked(row.getId()));
            row.show(entry);
            row.input().addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
                if (pressed.getCode() == KeyCode.F1) {
                    define(row, draft, kit);
                    pressed.consume();
                }
            });
        }
        var sections = sections();
        if (sections.size() > 2) {
            sections.forEach(section -> index.getChildren().add(mark(section)));
            setLeft(index);
        }
    }

    private List<FormSection> sections() {
        return body.getChildren().stream().filter(FormSection.class::isInstance).map(FormSection.class::cast).toList();
    }

    /** Names of the fields that it shows. */
    public List<String> fields() {
        return rows(body).stream().map(FieldRow::getId).toList();
    }

    /** What is missing or cannot be read is said at once; whether nothing is. */
    public boolean isReady() {
        return !refuse(draft.problems());
    }

    /** Says why what was typed is not taken in, and goes there; whether there is anything. */
    public boolean refuse(List<Refusal> reasons) {
        draft.refuse(reasons, kit.words()::refusal);
        if (!reasons.isEmpty()) {
            enter();
        }
        return !reasons.isEmpty();
    }

    /** Whether something is said against one of its fields. */
    boolean isRefused() {
        return rows(body).stream().anyMatch(this::isRefused);
    }

    private boolean isRefused(FieldRow row) {
        return draft.entry(row.getId()).filter(entry -> !entry.message().get().isEmpty()).isPresent();
    }

    /** Puts the cursor into the first field with something wrong, else to the sentence for the whole, else into the first field. */
    public void enter() {
        // A field can have the cursor only once the scroll pane has its skin and the field so its window.
        scroll.applyCss();
        var rows = rows(body);
        var refused = rows.stream().filter(this::isRefused).findFirst();
        if (refused.isEmpty() && message.isManaged()) {
            message.requestFocus();
            return;
        }
        refused.or(() -> rows.stream().filter(FieldRow::isManaged).findFirst()).ifPresent(row -> {
            row.input().requestFocus();
            reveal(row == rows.getFirst() ? body : row);
        });
    }

    private Button mark(FormSection section) {
        var mark = new Button(section.getTitle());
        mark.getStyleClass().addAll("flat", "form-index-mark");
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.setOnAction(pressed -> {
            reveal(section);
            rows(section).stream().findFirst().ifPresent(row -> row.input().requestFocus());
        });
        return mark;
    }

    private void reveal(Node node) {
        scroll.layout();
        var content = scroll.getContent();
        var high = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (high > 0) {
            var top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
            scroll.setVvalue(Math.clamp(top / high, 0, 1));
        }
    }

    private static void define(FieldRow row, FormModel draft, Kit kit) {
        var text = draft.declaring(row.getId())
                .map(fields -> kit.words().records().definition(
                        fields.declaration(), fields.declaration().field(row.getId())))
                .filter(definition -> !definition.isEmpty())
                .orElseGet(() -> kit.words().definition(row.getId()));
        kit.window().status(text.isEmpty() ? kit.words().say("form.no_definition", row.getLabel()) : row.getLabel() + "： " + text);
    }

    private void onward(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ENTER || pressed.isControlDown() || pressed.isAltDown()) {
            return;
        }
        if (pressed.getTarget() instanceof Node at && !(at instanceof TextArea) && !(at instanceof Button)) {
            around(at).ifPresent(row -> {
                row.settle();
                at.requestFocusTraversal(TraversalDirection.NEXT);
                pressed.consume();
            });
        }
    }

    private static Optional<FieldRow> around(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof FieldRow row) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static List<FieldRow> rows(Parent parent) {
        var found = new ArrayList<FieldRow>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof FieldRow row) {
                found.add(row);
            } else if (child instanceof Parent inner) {
                found.addAll(rows(inner));
            }
        }
        return found;
    }
}
