package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.intake.HeldRows;
import cn.uniondesk.office.intake.Ledgers;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.TextRow;
import cn.uniondesk.screen.kit.list.EmptyState;
import cn.uniondesk.screen.kit.list.SentenceCell;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Rows that wait: each with its reason, its cells to be put right, and what could be put in. */
public final class HeldPart extends StackPane {

    private final ListView<HeldRow> list = new ListView<>();
    private final Label where = new Label();
    private final Badge reason = new Badge(Badge.Level.EXPLAIN, "");
    private final Button propose = new Button();
    private final VBox fields = new VBox();
    private final Button judge = new Button();
    private final Button drop = new Button();
    private final VBox form = new VBox();
    private Kit kit;
    private Sentences sentences;
    private HeldRows held;
    private Ledgers known;
    private Runnable counted;
    private HeldDraft draft;
    private int at;

    public HeldPart() {
        list.setId("heldRows");
        list.getStyleClass().add("finding-list");
        where.getStyleClass().add("section-title");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        propose.setId("propose");
        propose.managedProperty().bind(propose.visibleProperty());
        fields.getStyleClass().add("form-lines");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        judge.setId("judge");
        judge.getStyleClass().add("accent");
        drop.setId("drop");
        var ends = new HBox(judge, drop);
        ends.getStyleClass().add("row");
        form.getChildren().setAll(where, reason, propose, scroll, ends);
        form.getStyleClass().addAll("card", "held-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.getTarget() instanceof javafx.scene.control.TextField) {
                judge();
                pressed.consume();
            }
        });
        var parts = new SplitPane(list, form);
        parts.setDividerPositions(0.42);
        getChildren().add(parts);
    }

    /** @param changed runs when a row was taken in or dropped */
    void ready(Kit surroundings, HeldRows rows, Ledgers all, Runnable changed) {
        kit = surroundings;
        sentences = new Sentences(kit.words());
        held = rows;
        known = all;
        counted = changed;
        var words = kit.words();
        list.setAccessibleText(words.say("intake.held_rows"));
        list.setPlaceholder(new EmptyState("mdoal-check_circle", words.say("intake.nothing_held"), null, null));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((all2, before, now) -> open(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                enterForm();
                pressed.consume();
            }
        });
        judge.setText(words.say("intake.judge"));
        judge.setOnAction(pressed -> judge());
        drop.setText(words.say("intake.drop"));
        drop.setOnAction(pressed -> drop());
        open(null);
    }

    void show(List<HeldRow> rows) {
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, rows.size() - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    void begin() {
        at = 0;
        list.requestFocus();
    }

    /** Puts the row right as typed, and has it judged again at once. */
    void judge() {
        if (draft == null) {
            return;
        }
        var row = draft.row();
        var edits = draft.edits();
        kit.background().run(step -> held.fix(row.id(), edits)).onSuccess(judged -> {
            var words = kit.words();
            if (judged.fate() == Fate.HELD) {
                kit.window().status(words.say("intake.still_held", row.line().row(), sentences.whole(judged.lines().getFirst())));
            } else {
                kit.window().status(words.say("intake.fixed", row.line().row(), sentences.fate(judged.fate())));
            }
            at = list.getSelectionModel().getSelectedIndex();
            counted.run();
        }).start();
    }

    private void drop() {
        var row = draft.row();
        var words = kit.words();
        kit.window().confirm(words.say("intake.drop"), words.say("intake.drop_question", row.line().sheet(), row.line().row()),
                words.say("intake.drop"), () -> kit.background().run(step -> {
                    held.drop(row.id());
                    return row;
                }).onSuccess(dropped -> {
                    kit.window().status(words.say("intake.dropped", row.line().row()));
                    at = list.getSelectionModel().getSelectedIndex();
                    counted.run();
                }).start());
    }

    private void open(HeldRow row) {
        form.setVisible(row != null);
        draft = null;
        fields.getChildren().clear();
        if (row == null) {
            return;
        }
        draft = new HeldDraft(row, known);
        var line = row.line();
        where.setText(kit.words().say("intake.row_of", line.sheet(), line.row()));
        reason.set(Badge.Level.EXPLAIN, line.column().isEmpty()
                ? sentences.reason(line)
                : kit.words().say("intake.column_says", line.column(), sentences.reason(line)));
        propose.setVisible(!line.proposal().isEmpty() && draft.guilty().isPresent());
        propose.setText(kit.words().say("intake.propose", line.proposal()));
        propose.setOnAction(pressed -> {
            draft.guilty().orElseThrow().entry().text().set(line.proposal());
            judge.requestFocus();
        });
        draft.guilty().ifPresent(cell -> fields.getChildren().add(field(cell, true)));
        draft.cells().stream().filter(cell -> draft.guilty().filter(cell::equals).isEmpty())
                .forEach(cell -> fields.getChildren().add(field(cell, false)));
    }

    private Node field(HeldDraft.Cell cell, boolean guilty) {
        var row = new TextRow();
        row.setLabel(cell.heading());
        row.setId("cell-" + cell.entry().name());
        row.show(cell.entry());
        if (guilty) {
            row.getStyleClass().add("guilty");
        }
        return row;
    }

    private void enterForm() {
        if (!fields.getChildren().isEmpty() && fields.getChildren().getFirst() instanceof TextRow first) {
            first.input().requestFocus();
            first.input().selectAll();
        }
    }

    private final class Line extends SentenceCell<HeldRow> {

        @Override
        protected void updateItem(HeldRow item, boolean none) {
            super.updateItem(item, none);
            if (none || item == null) {
                showNothing();
                return;
            }
            var said = kit.words().say("intake.held_line", item.line().sheet(), item.line().row(), item.line().column(),
                    sentences.whole(item.line()));
            setAccessibleText(said);
            show(null, said, null);
        }
    }
}
