package cn.uniondesk.screen.kit;

import javafx.scene.Node;

/** What is not seen takes no room either. */
public final class Shown {

    private Shown() {}

    public static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
