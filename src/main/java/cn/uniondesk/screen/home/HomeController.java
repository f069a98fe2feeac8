package cn.uniondesk.screen.home;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.radar.Doing;
import cn.uniondesk.office.radar.Overview;
import cn.uniondesk.office.radar.Overviews;
import cn.uniondesk.office.radar.Shares;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.ScreenFrame;
import cn.uniondesk.screen.kit.form.CodeLists;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the clerk stands in the quarter, and what is due. */
public final class HomeController implements Screen {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final double WIDE = 84;

    private final Kit kit;
    private final CodeLists codes;
    private final Overviews overviews;

    @FXML private ScreenFrame frame;
    @FXML private Node empty;
    @FXML private Node full;
    @FXML private FlowPane stepCards;
    @FXML private Radar radar;
    @FXML private VBox health;
    @FXML private Label radarNone;
    @FXML private Bars categories;
    @FXML private Bars payments;
    @FXML private VBox doings;

    public HomeController(Kit kit, CodeLists codes, Overviews overviews) {
        this.kit = kit;
        this.codes = codes;
        this.overviews = overviews;
    }

    @FXML
    private void initialize() {
        // Neither is shown before it is known which one holds.
        see(empty, false);
        see(full, false);
        stepCards.widthProperty().addListener((all, before, now) -> spread());
        stepCards.getChildren().addListener((ListChangeListener<Node>) change -> spread());
    }

    /** Six in a row where there is room, else three and three. */
    private void spread() {
        var em = radarNone.getFont().getSize();
        var inRow = stepCards.getWidth() >= WIDE * em ? 6 : 3;
        var each = Math.floor((stepCards.getWidth() - (inRow - 1) * stepCards.getHgap()) / inRow);
        stepCards.getChildren().forEach(card -> ((Region) card).setPrefWidth(each));
    }

    @Override
    public void arrive(Place place) {
        var today = kit.today();
        kit.background().run(work -> overviews.of(today)).onSuccess(overview -> show(overview, today)).start();
    }

    @FXML
    private void importLedgers() {
        kit.window().go(Place.of(Area.IMPORTS));
    }

    @FXML
    private void enterUnion() {
        kit.window().go(Place.blank(Area.UNIONS));
    }

    private void show(Overview overview, LocalDate today) {
        var period = Period.of(today);
        var words = kit.words();
        frame.setState(words.say("home.state", String.valueOf(period.year()), period.quarter(),
                overview.count("unions"), overview.count("members"), overview.count("households")));
        see(empty, overview.isEmpty());
        see(full, !overview.isEmpty());
        stepCards.getChildren().setAll(QuarterSteps.of(overview).stream().map(this::card).toList());
        radar.show(overview.dues(), today, kit);
        see(radarNone, overview.dues().isEmpty());
        health.getChildren().setAll(
                fact("home.unlike_register", overview.count("unlike_register"), Area.UNIONS),
                fact("home.unrecognised", overview.count("unrecognised"), Area.HOUSEHOLDS),
                fact("home.without_cause", overview.count("without_cause"), Area.HOUSEHOLDS));
        show(overview.shares());
        doings.getChildren().setAll(overview.doings().stream().map(this::line).toList());
    }

    private void show(Shares shares) {
        var words = kit.words();
        categories.show(shares.categories().entrySet().stream()
                .map(each -> new Bars.Bar(codes.word("household.category", each.getKey()), each.getValue(),
                        words.say("home.households_number", each.getValue())))
                .toList());
        payments.show(shares.payments().entrySet().stream()
                .map(each -> new Bars.Bar(
                        words.say("home.quarter", String.valueOf(each.getKey().year()), each.getKey().quarter()),
                        each.getValue(), words.say("home.payments_number", each.getValue())))
                .toList());
    }

    private Node line(Doing doing) {
        var words = kit.words();
        var when = new Label(WHEN.format(doing.at().atZone(kit.clock().getZone())));
        when.getStyleClass().add("second");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(words.say("home.done", words.office().text("action." + doing.action()), doing.account(), doing.records()));
        what.setMinWidth(0);
        what.setTooltip(new Tooltip(what.getText()));
        var line = new HBox(when, what);
        line.getStyleClass().addAll("row", "done-line");
        return line;
    }

    private Node card(QuarterSteps.Step step) {
        var words = kit.words();
        var number = new Label(words.say("home.step_number", step.ordinal()));
        number.getStyleClass().add("second");
        var title = new Label(words.say(step.key()));
        title.getStyleClass().add("strong");
        var head = new HBox(number, title);
        head.getStyleClass().add("row");
        var badge = new Badge(step.level(), words.say(step.sentence(), step.left()));
        var card = new Button();
        var body = new VBox(head, badge);
        body.getStyleClass().add("step-body");
        card.setGraphic(body);
        card.setId("step-" + step.ordinal());
        card.setAccessibleText(title.getText() + " " + badge.getText());
        card.getStyleClass().setAll("button", "step-card");
        card.setOnAction(pressed -> kit.window().go(step.place()));
        return card;
    }

    private Node fact(String key, long count, Area area) {
        var words = kit.words();
        var text = new Label(words.say(key));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var badge = new Badge(count == 0 ? Badge.Level.GOOD : Badge.Level.EXPLAIN,
                count == 0 ? words.say("home.none") : words.say("home.number", count));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        text.setTooltip(new Tooltip(text.getText()));
        return button(new HBox(text, gap, badge), text.getText() + " " + badge.getText(), Place.of(area));
    }

    private Button button(HBox line, String spoken, Place place) {
        line.getStyleClass().add("row");
        line.setMaxWidth(Double.MAX_VALUE);
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("flat", "line-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(spoken);
        button.setOnAction(pressed -> kit.window().go(place));
        return button;
    }
}
