package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.Level;
import cn.uniondesk.office.report.Verdict.Explained;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.list.EmptyState;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The findings of the upload check: each a sentence with its level, the way to its records, and its explanation. */
public final class FindingsPane extends VBox {

    private static final int RECORDS_OFFERED = 20;

    private final Map<Level, ToggleButton> levels = new EnumMap<>(Level.class);
    private final FlowPane chips = new FlowPane();
    private final ListView<Explained> list = new ListView<>();
    private final VBox chosen = new VBox();
    private final Label kept = new Label();
    private final HBox actions = new HBox();
    private final Button explain = new Button();
    private final TextArea text = new TextArea();
    private final Button keep = new Button();
    private final Button leave = new Button();
    private final VBox writing = new VBox();
    private Kit kit;
    private QuarterBook book;
    private BiConsumer<Explained, String> explained;
    private boolean filling;

    public FindingsPane() {
        getStyleClass().add("quarter-side");
        chips.getStyleClass().add("level-chips");
        list.getStyleClass().add("finding-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        kept.getStyleClass().add("second");
        kept.managedProperty().bind(kept.textProperty().isNotEmpty());
        actions.getStyleClass().add("row");
        text.setId("explanation");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        keep.getStyleClass().add("accent");
        keep.setId("keepExplanation");
        explain.setId("explain");
        var ends = new HBox(leave, keep);
        ends.getStyleClass().add("cover-actions");
        writing.getChildren().setAll(text, ends);
        writing.getStyleClass().add("form-lines");
        chosen.getStyleClass().add("chosen-finding");
        chosen.getChildren().setAll(kept, actions, writing);
        chosen.managedProperty().bind(chosen.visibleProperty());
        writing.managedProperty().bind(writing.visibleProperty());
        actions.visibleProperty().bind(writing.visibleProperty().not());
        actions.managedProperty().bind(actions.visibleProperty());
        getChildren().addAll(chips, list, chosen);
    }

    /** @param explain keeps an explanation; an empty one takes it back */
    void ready(Kit surroundings, QuarterBook what, BiConsumer<Explained, String> explain) {
        kit = surroundings;
        book = what;
        explained = explain;
        var words = kit.words();
        for (var level : Level.values()) {
            var chip = new ToggleButton();
            chip.getStyleClass().addAll("level-chip", "level-" + level.key());
            chip.setSelected(true);
            chip.setOnAction(pressed -> {
                book.list(level, chip.isSelected());
                refresh();
            });
            levels.put(level, chip);
            chips.getChildren().add(chip);
        }
        list.setAccessibleText(words.say("quarter.findings"));
        list.setCellFactory(view -> new FindingCell(words));
        list.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            if (!filling) {
                book.choose(now);
                showChosen();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                openFirst();
                pressed.consume();
            }
        });
        list.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                openFirst();
            }
        });
        this.explain.setOnAction(pressed -> write());
        keep.setText(words.say("quarter.keep_explanation"));
        keep.setOnAction(pressed -> keepText());
        leave.setText(words.say("confirm.leave"));
        leave.setOnAction(pressed -> stopWriting());
        text.setAccessibleText(words.say("quarter.explain"));
        text.setPromptText(words.say("quarter.explain_prompt"));
        refresh();
    }

    /** Brings the list up to date with the book. */
    void refresh() {
        var words = kit.words();
        var verdict = book.verdict().get();
        for (var level : Level.values()) {
            levels.get(level).setText(words.say("quarter.level_count", words.office().text("level." + level.key()),
                    verdict == null ? 0 : verdict.count(level)));
        }
        filling = true;
        list.getItems().setAll(book.listed());
        list.setPlaceholder(verdict == null
                ? new EmptyState("mdoal-fact_check", words.say("quarter.not_checked_yet"), null, null)
                : new EmptyState("mdoal-check_circle", words.say("quarter.none_found"), null, null));
        list.getSelectionModel().select(book.finding().get());
        filling = false;
        showChosen();
    }

    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    boolean isWriting() {
        return writing.isVisible();
    }

    /** Keeps what was typed as the finding's explanation. */
    void keepText() {
        var finding = book.finding().get();
        if (isWriting() && finding != null) {
            stopWriting();
            explained.accept(finding, text.getText().strip());
        }
    }

    void stopWriting() {
        writing.setVisible(false);
        list.requestFocus();
    }

    private void write() {
        var finding = book.finding().get();
        if (finding != null) {
            text.setText(finding.explanation());
            writing.setVisible(true);
            text.requestFocus();
            text.end();
        }
    }

    private void showChosen() {
        var at = book.finding().get();
        writing.setVisible(false);
        chosen.setVisible(at != null && (!at.finding().records().isEmpty() || at.finding().level() == Level.EXPLAIN));
        actions.getChildren().clear();
        if (at == null) {
            return;
        }
        var words = kit.words();
        kept.setText(at.explanation().isEmpty() ? "" : words.say("quarter.explanation", at.explanation()));
        var records = at.finding().records();
        if (records.size() == 1) {
            var look = new Button(words.say("quarter.look"));
            look.setId("look");
            look.setOnAction(pressed -> openFirst());
            actions.getChildren().add(look);
        } else if (!records.isEmpty()) {
            actions.getChildren().add(choice(records));
        }
        if (at.finding().level() == Level.EXPLAIN) {
            explain.setText(words.say(at.explanation().isEmpty() ? "quarter.explain" : "quarter.explain_again"));
            actions.getChildren().add(explain);
        }
    }

    private MenuButton choice(List<RecordRef> records) {
        var words = kit.words();
        var look = new MenuButton(words.say("quarter.look_at", records.size()));
        look.setId("look");
        for (var record : records.subList(0, Math.min(RECORDS_OFFERED, records.size()))) {
            var item = new MenuItem(words.say("quarter.record_named",
                    words.say("record." + record.type().code()), record.number()));
            item.setOnAction(pressed -> kit.window().go(Place.of(record)));
            look.getItems().add(item);
        }
        return look;
    }

    private void openFirst() {
        var at = book.finding().get();
        if (at != null && !at.finding().records().isEmpty()) {
            kit.window().go(Place.of(at.finding().records().getFirst()));
        }
    }

    static Badge.Level badge(Level level) {
        return Badge.Level.valueOf(level.name());
    }
}
