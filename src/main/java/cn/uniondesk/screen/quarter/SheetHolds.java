package cn.uniondesk.screen.quarter;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** Keeps the heads and the names of the lines in sight while a wide or long table is scrolled. */
final class SheetHolds {

    private SheetHolds() {}

    static void firstColumnAndHeads(ScrollPane scroll, GridPane grid, int headRows) {
        var across = hidden(scroll, grid, true);
        var down = hidden(scroll, grid, false);
        for (var node : grid.getChildren()) {
            var first = GridPane.getColumnIndex(node) == 0;
            var head = GridPane.getRowIndex(node) < headRows;
            if (first) {
                node.translateXProperty().bind(across);
            }
            if (head) {
                node.translateYProperty().bind(down);
            }
            node.setViewOrder(first && head ? -2 : first || head ? -1 : 0);
        }
    }

    /** What is scrolled away at the left or at the top. */
    private static DoubleBinding hidden(ScrollPane scroll, GridPane grid, boolean across) {
        return Bindings.createDoubleBinding(
                () -> Math.floor(across
                        ? scroll.getHvalue() * Math.max(0, grid.getWidth() - scroll.getViewportBounds().getWidth())
                        : scroll.getVvalue() * Math.max(0, grid.getHeight() - scroll.getViewportBounds().getHeight())),
                scroll.hvalueProperty(), scroll.vvalueProperty(), scroll.viewportBoundsProperty(), grid.widthProperty(),
                grid.heightProperty());
    }

    /** Scrolls as little as needed, so that the cell stands free of what is held. */
    static void reveal(ScrollPane scroll, GridPane grid, Node cell, int headRows) {
        grid.applyCss();
        scroll.layout();
        double heldWidth = 0;
        double heldHeight = 0;
        for (var node : grid.getChildren()) {
            if (GridPane.getColumnIndex(node) == 0) {
                heldWidth = Math.max(heldWidth, node.getLayoutBounds().getWidth());
            }
            if (GridPane.getColumnIndex(node) == 0 && GridPane.getRowIndex(node) < headRows) {
                heldHeight += node.getLayoutBounds().getHeight();
            }
        }
        var view = scroll.getViewportBounds();
        var at = cell.getLayoutBounds();
        scroll.setHvalue(value(scroll.getHvalue(), grid.getWidth() - view.getWidth(), view.getWidth(), heldWidth,
                cell.getLayoutX(), at.getWidth()));
        scroll.setVvalue(value(scroll.getVvalue(), grid.getHeight() - view.getHeight(), view.getHeight(), heldHeight,
                cell.getLayoutY(), at.getHeight()));
    }

    private static double value(double now, double beyond, double seen, double held, double start, double length) {
        if (beyond <= 0) {
            return 0;
        }
        var offset = now * beyond;
        var wanted = Math.min(offset, start - held);
        wanted = Math.max(wanted, start + length - seen);
        return Math.clamp(wanted / beyond, 0, 1);
    }
}
