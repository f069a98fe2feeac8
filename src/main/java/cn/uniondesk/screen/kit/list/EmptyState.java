package cn.uniondesk.screen.kit.list;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.screen.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where rows would: why there is none and what to do. */
public final class EmptyState extends VBox {

    public EmptyState(String icon, String text, String action, Runnable next) {
        getStyleClass().add("empty-state");
        var said = new Label(text);
        said.setWrapText(true);
        getChildren().addAll(new FontIcon(icon), said);
        if (next != null) {
            var button = new Button(action);
            button.setOnAction(pressed -> next.run());
            getChildren().add(button);
        }
    }

    static Node of(Listing<?> listing, ListQuery query, Words words, Runnable clear) {
        if (!query.search().isBlank() || !query.filters().isEmpty()) {
            return new EmptyState("mdomz-search_off", words.say("list.none_found"), words.say("list.show_all"), clear);
        }
        var empty = listing.empty();
        return new EmptyState("mdoal-inbox", words.say(empty.key()), words.say(empty.action()), empty.next());
    }
}
