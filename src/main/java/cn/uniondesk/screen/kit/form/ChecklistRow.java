package cn.uniondesk.screen.kit.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** A checklist: each of its points is ticked or not. */
public final class ChecklistRow extends FieldRow {

    private final FlowPane points = new FlowPane();

    public ChecklistRow() {
        points.getStyleClass().add("checklist");
        setWide(true);
        place(points, points);
    }

    /** The first point: Enter and the index lead to it. */
    @Override
    public Node input() {
        return points.getChildren().isEmpty() ? points : points.getChildren().getFirst();
    }

    @Override
    public void show(Entry entry) {
        var list = (ChecklistEntry) entry;
        for (var choice : list.choices()) {
            var point = new CheckBox(choice.word());
            point.setSelected(list.chosen().contains(choice.code()));
            point.selectedProperty().addListener((all, before, now) -> list.choose(choice.code(), now));
            list.text().addListener((all, before, now) -> point.setSelected(list.chosen().contains(choice.code())));
            points.getChildren().add(point);
        }
        super.show(entry);
    }
}
