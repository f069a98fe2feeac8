package cn.uniondesk.screen.household;

import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.Shown;
import javafx.beans.DefaultProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Several parts of one section, of which one is seen; each is named by its accessible text and chosen by a button. */
@DefaultProperty("parts")
public final class SectionParts extends VBox {

    private static final String MARK = "Mark";

    private final HBox marks = new HBox();
    private final Pages pages = new Pages();
    private final ToggleGroup group = new ToggleGroup();

    public SectionParts() {
        getStyleClass().add("leaves");
        marks.getStyleClass().add("leaf-marks");
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(marks, pages);
        pages.getChildren().addListener((ListChangeListener<Node>) change -> mark());
        group.selectedToggleProperty().addListener((all, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
    }

    public ObservableList<Node> getParts() {
        return pages.getChildren();
    }

    public void show(Node part) {
        pages.show(part);
        group.getToggles().stream().filter(each -> each.getUserData() == part).findFirst().ifPresent(group::selectToggle);
    }

    public boolean isShown(Node part) {
        return pages.isShown(part);
    }

    /** Whether a part can be chosen at all. */
    public void see(Node part, boolean seen) {
        marks.getChildren().stream().filter(each -> each.getUserData() == part).forEach(each -> Shown.see(each, seen));
        // One alone needs no mark.
        Shown.see(marks, marks.getChildren().stream().filter(Node::isManaged).count() > 1);
        if (!seen && isShown(part)) {
            pages.getChildren().stream().filter(each -> each != part).findFirst().ifPresent(this::show);
        }
    }

    private void mark() {
        group.getToggles().clear();
        marks.getChildren().clear();
        for (var part : pages.getChildren()) {
            var mark = new ToggleButton();
            mark.textProperty().bind(part.accessibleTextProperty());
            mark.idProperty().bind(part.idProperty().map(id -> id + MARK));
            mark.setUserData(part);
            mark.setToggleGroup(group);
            mark.getStyleClass().add("level-chip");
            mark.setOnAction(pressed -> show(part));
            marks.getChildren().add(mark);
        }
        if (!group.getToggles().isEmpty()) {
            group.selectToggle(group.getToggles().getFirst());
        }
    }
}
