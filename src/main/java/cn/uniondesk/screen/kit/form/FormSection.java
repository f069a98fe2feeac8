package cn.uniondesk.screen.kit.form;

import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A section of a form: a title and its fields, in two columns where there is room for two. */
@DefaultProperty("rows")
public final class FormSection extends VBox {

    private final Label title = new Label();
    private final Columns columns = new Columns();
    private List<String> declared = List.of();

    public FormSection() {
        getStyleClass().add("form-section");
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, columns);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public ObservableList<Node> getRows() {
        return columns.getChildren();
    }

    /** Names of declared fields that the section shows, a blank between; their rows are made once the form is known. */
    public void setFields(String names) {
        declared = List.of(names.strip().split("\\s+"));
    }

    public String getFields() {
        return String.join(" ", declared);
    }

    List<String> declared() {
        return declared;
    }

    /** Fields side by side, as high as the higher of the two; a wide one alone. */
    private static final class Columns extends Pane {

        private static final double TWO_FROM = 50;
        private static final double BETWEEN = 2;
        private static final double UNDER = 0.7;

        Columns() {
            getStyleClass().add("form-columns");
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return em() * 30;
        }

        @Override
        protected double computeMinWidth(double height) {
            return em() * 16;
        }

        @Override
        protected double computePrefHeight(double width) {
            return arrange(width < 0 ? computePrefWidth(-1) : width, false);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            arrange(getWidth(), true);
        }

        private double arrange(double width, boolean move) {
            var em = em();
            var two = width >= TWO_FROM * em;
            var each = two ? (width - BETWEEN * em) / 2 : width;
            double y = 0;
            double high = 0;
            var second = false;
            for (Node node : fields()) {
                var wide = !two || node instanceof FieldRow row && row.isWide() || !(node instanceof FieldRow);
                if (wide && second) {
                    y += high + UNDER * em;
                    second = false;
                }
                var room = wide ? width : each;
                var needed = Math.ceil(node.prefHeight(room));
                if (move) {
                    node.resizeRelocate(second ? each + BETWEEN * em : 0, y, room, needed);
                }
                high = second ? Math.max(high, needed) : needed;
                if (wide || second) {
                    y += high + UNDER * em;
                    second = false;
                } else {
                    second = true;
                }
            }
            return second ? y + high : Math.max(0, y - UNDER * em);
        }

        private List<Node> fields() {
            return getManagedChildren();
        }

        private double em() {
            return getChildren().stream()
                    .filter(FieldRow.class::isInstance)
                    .mapToDouble(row -> ((FieldRow) row).fontSize())
                    .findFirst()
                    .orElse(14);
        }
    }
}
