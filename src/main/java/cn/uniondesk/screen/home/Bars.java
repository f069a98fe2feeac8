package cn.uniondesk.screen.home;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A few bars with their names before them and their numbers behind them; the numbers say all, also on grey paper. */
public final class Bars extends GridPane {

    /** @param words the number with its unit */
    record Bar(String name, long number, String words) {}

    public Bars() {
        getStyleClass().add("bars");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var room = new ColumnConstraints();
        room.setHgrow(Priority.ALWAYS);
        room.setMinWidth(0);
        var numbers = new ColumnConstraints();
        numbers.setMinWidth(USE_PREF_SIZE);
        numbers.setHalignment(javafx.geometry.HPos.RIGHT);
        getColumnConstraints().setAll(names, room, numbers);
    }

    void show(List<Bar> bars) {
        getChildren().clear();
        var most = Math.max(1, bars.stream().mapToLong(Bar::number).max().orElse(1));
        for (int row = 0; row < bars.size(); row++) {
            var bar = bars.get(row);
            addRow(row, new Label(bar.name()), drawn((double) bar.number() / most), new Label(bar.words()));
        }
    }

    private static Region drawn(double share) {
        var room = new StackPane();
        room.getStyleClass().add("bar-room");
        room.setAlignment(Pos.CENTER_LEFT);
        var bar = new Region();
        bar.getStyleClass().add("bar");
        bar.maxWidthProperty().bind(room.widthProperty().multiply(share));
        bar.setMinWidth(share > 0 ? 2 : 0);
        room.getChildren().add(bar);
        return room;
    }
}
