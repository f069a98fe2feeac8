package cn.uniondesk.screen.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Several bodies of one screen, of which one is seen: the list, or the form of one record. */
public final class Pages extends StackPane {

    public Pages() {
        getChildren().addListener((ListChangeListener<Node>) change -> {
            if (!getChildren().isEmpty()) {
                show(getChildren().getFirst());
            }
        });
    }

    public void show(Node page) {
        for (var each : getChildren()) {
            Shown.see(each, each == page);
        }
    }

    public boolean isShown(Node page) {
        return page.isVisible();
    }
}
