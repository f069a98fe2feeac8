package cn.uniondesk.screen.home;

import cn.uniondesk.office.radar.Due;
import cn.uniondesk.office.radar.Due.Nearness;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything that comes due, in groups by how near it is; each line opens its record. Long groups open on demand. */
public final class Radar extends VBox {

    private static final int FIRST = 8;

    public Radar() {
        getStyleClass().add("radar");
    }

    /** @param dues nearest first */
    public void show(List<Due> dues, LocalDate today, Kit kit) {
        var groups = new EnumMap<Nearness, List<Due>>(Nearness.class);
        dues.forEach(due -> groups.computeIfAbsent(due.nearness(today), _ -> new ArrayList<>()).add(due));
        getChildren().setAll(groups.entrySet().stream().map(group -> group(group, kit)).toList());
    }

    private static Node group(Map.Entry<Nearness, List<Due>> group, Kit kit) {
        var words = kit.words();
        var near = group.getKey();
        var dues = group.getValue();
        var word = words.say("radar." + near.name().toLowerCase(Locale.ROOT));
        var head = new Badge(level(near), words.say("home.radar_group", word, dues.size()));
        head.setId("radar-" + near);
        var lines = new VBox();
        lines.getChildren().setAll(dues.stream().limit(FIRST).map(due -> line(due, kit)).toList());
        if (dues.size() > FIRST) {
            var more = new Button(words.say("home.radar_more", dues.size() - FIRST));
            more.getStyleClass().add("flat");
            more.setOnAction(pressed -> lines.getChildren().setAll(dues.stream().map(due -> line(due, kit)).toList()));
            lines.getChildren().add(more);
        }
        var box = new VBox(head, lines);
        box.getStyleClass().add("radar-group");
        return box;
    }

    private static Badge.Level level(Nearness near) {
        return switch (near) {
            case OVERDUE -> Badge.Level.MUST;
            case WEEK -> Badge.Level.EXPLAIN;
            case MONTH -> Badge.Level.NOTE;
            case LATER -> Badge.Level.PLAIN;
        };
    }

    private static Node line(Due due, Kit kit) {
        var text = new Label(kit.words().office().text(due.key(), due.arguments()));
        // A button does not ask how high its words are at its width: one line, whole in the tooltip.
        text.setMinWidth(0);
        text.setTooltip(new Tooltip(text.getText()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var day = new Label(due.on().toString());
        day.getStyleClass().add("second");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(day, text, gap, new FontIcon("mdoal-chevron_right"));
        line.getStyleClass().add("row");
        line.setMaxWidth(Double.MAX_VALUE);
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("flat", "line-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(text.getText());
        button.setOnAction(pressed -> kit.window().go(Place.of(due.record())));
        return button;
    }
}
