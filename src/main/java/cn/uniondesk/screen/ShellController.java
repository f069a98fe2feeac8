package cn.uniondesk.screen;

import cn.uniondesk.office.values.Period;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Loader;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Room.Group;
import cn.uniondesk.screen.kit.Room;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.Shown;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame around every screen: rail, top bar, status line; knows where the clerk is and came from. */
public final class ShellController {

    private static final double NARROW_BELOW = 1100 / 14.0;
    private static final int REMEMBERED_STEPS = 30;

    private final Kit kit;
    private final Workplace workplace;
    private final Screens screens;
    private final Loader loader;
    private final Map<Area, Loader.Loaded<Screen>> shown = new HashMap<>();
    private final Map<Area, ToggleButton> marks = new HashMap<>();
    private final Deque<Place> path = new ArrayDeque<>();

    @FXML private BorderPane frame;
    @FXML private VBox rail;
    @FXML private StackPane place;
    @FXML private Label office;
    @FXML private Label quarter;
    @FXML private Label account;
    @FXML private Label status;
    @FXML private Button backup;
    @FXML private Button search;

    public ShellController(Kit kit, Workplace workplace, Screens screens, Loader loader) {
        this.kit = kit;
        this.workplace = workplace;
        this.screens = screens;
        this.loader = loader;
    }

    @FXML
    private void initialize() {
        account.setText(workplace.account());
        screens.alone().forEach(this::mark);
        for (var group : Group.values()) {
            var rooms = screens.inGroup(group);
            if (!rooms.isEmpty()) {
                var title = new Label(kit.words().say("group." + group.name().toLowerCase(java.util.Locale.ROOT)));
                title.getStyleClass().add("rail-group");
                rail.getChildren().add(title);
                rooms.forEach(this::mark);
            }
        }
        frame.widthProperty().addListener((all, before, now) -> narrow(now.doubleValue()));
        refresh();
    }

    /** Office, quarter and backup as they stand now. */
    public void refresh() {
        var period = Period.of(kit.today());
        var elapsed = java.time.temporal.ChronoUnit.DAYS.between(period.firstDay(), kit.today()) + 1;
        var days = java.time.temporal.ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
        quarter.setText(kit.words().say("shell.quarter", String.valueOf(period.year()), period.quarter(), elapsed, days));
        kit.background().run(step -> workplace.offices().own()).onSuccess(own -> office.setText(own.name())).start();
        kit.background().run(step -> workplace.backups().lastProved())
                .onSuccess(last -> backup.setText(last
                        .map(when -> Duration.between(when, kit.clock().instant()).toDays())
                        .map(age -> kit.words().say(age == 0 ? "shell.backup_today" : "shell.backup_age", age))
                        .orElseGet(() -> kit.words().say("shell.backup_none"))))
                .start();
    }

    public void go(Place to) {
        if (!screens.has(to.area())) {
            return;
        }
        path.push(to);
        if (path.size() > REMEMBERED_STEPS) {
            path.removeLast();
        }
        show(to);
    }

    public void back() {
        if (path.size() > 1) {
            path.pop();
            show(path.peek());
        }
    }

    public Screen current() {
        return shown.get(path.peek().area()).controller();
    }

    /** Where the clerk is. */
    Place here() {
        return path.peek();
    }

    public void status(String text) {
        status.setText(text);
    }

    /** The first area of the group with this number, as the rail counts them. */
    public void goGroup(int number) {
        var groups = List.of(Group.values()).stream().filter(group -> !screens.inGroup(group).isEmpty()).toList();
        if (number >= 1 && number <= groups.size()) {
            go(Place.of(screens.inGroup(groups.get(number - 1)).getFirst().area()));
        }
    }

    @FXML
    public void search() {
        var loaded = loader.<Screen>load(Fxml.SEARCH);
        kit.window().cover(loaded.view());
        loaded.controller().arrive(Place.of(Area.HOME));
    }

    @FXML
    private void lock() {
        kit.window().lock();
    }

    @FXML
    private void openSettings() {
        go(Place.of(Area.SETTINGS));
    }

    private void show(Place to) {
        var screen = shown.computeIfAbsent(to.area(), area -> loader.load(screens.room(area)));
        place.getChildren().setAll(screen.view());
        marks.forEach((area, mark) -> mark.setSelected(area == to.area()));
        status.setText("");
        screen.controller().arrive(to);
    }

    private void mark(Room room) {
        var area = room.area();
        var word = kit.words().say(area.key());
        var mark = new ToggleButton(word, new FontIcon(room.icon()));
        mark.setId("rail-" + area.code().toUpperCase(java.util.Locale.ROOT));
        mark.getStyleClass().setAll("toggle-button", "rail-item");
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.setAccessibleText(word);
        mark.setOnAction(pressed -> go(Place.of(area)));
        marks.put(area, mark);
        rail.getChildren().add(mark);
    }

    /** Icons alone where the window is narrow for the size of its letters; the word is then under the pointer. */
    private void narrow(double width) {
        var narrow = width < NARROW_BELOW * account.getFont().getSize() / SMALL;
        if (narrow == rail.getStyleClass().contains("narrow")) {
            return;
        }
        if (narrow) {
            rail.getStyleClass().add("narrow");
        } else {
            rail.getStyleClass().remove("narrow");
        }
        rail.getChildren().stream().filter(Label.class::isInstance).forEach(title -> Shown.see(title, !narrow));
        marks.values().forEach(mark -> mark.setTooltip(narrow ? new Tooltip(mark.getText()) : null));
    }

    /** The account stands in letters of this share of the base. */
    private static final double SMALL = 0.86;
}
