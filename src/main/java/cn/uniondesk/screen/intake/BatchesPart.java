package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.ImportBatch;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.list.EmptyState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was imported so far: what came of each file, the way to its held rows, and taking it back. */
public final class BatchesPart extends VBox {

    private static final double LETTER = 14;

    private final Label title = new Label();
    private final TableView<ImportBatch> list = new TableView<>();
    private final Button held = new Button();
    private final Button undo = new Button();
    private Kit kit;
    private Sentences sentences;

    public BatchesPart() {
        getStyleClass().add("form-lines");
        title.getStyleClass().add("section-title");
        list.setId("batches");
        held.setId("toHeld");
        undo.setId("undo");
        VBox.setVgrow(list, Priority.ALWAYS);
        var actions = new HBox(held, undo);
        actions.getStyleClass().add("row");
        getChildren().addAll(title, list, actions);
    }

    /** @param look goes to the held rows of an import @param takeBack takes an import back */
    void ready(Kit surroundings, Consumer<ImportBatch> look, Consumer<ImportBatch> takeBack) {
        kit = surroundings;
        sentences = new Sentences(kit.words());
        var words = kit.words();
        title.setText(words.say("intake.batches"));
        list.setAccessibleText(words.say("intake.batches"));
        list.setPlaceholder(new EmptyState("mdoal-inbox", words.say("intake.no_batch"), null, null));
        text("intake.on", 7, batch -> batch.importedOn().toString());
        text("intake.kind", 8, batch -> sentences.kind(batch.kind()));
        text("intake.file", 14, ImportBatch::fileName);
        count("intake.read", SheetReport::read);
        count("intake.created", SheetReport::created);
        count("intake.updated", SheetReport::updated);
        count("intake.unchanged", SheetReport::unchanged);
        count("intake.held", SheetReport::held);
        count("intake.ignored", SheetReport::ignored);
        text("intake.state", 6, batch -> words.say(batch.isUndone() ? "intake.state.undone"
                : held(batch) > 0 ? "intake.state.waiting" : "intake.state.done"));
        held.setText(words.say("intake.to_held"));
        undo.setText(words.say("intake.undo"));
        held.setOnAction(pressed -> chosen().ifPresent(look));
        undo.setOnAction(pressed -> chosen().ifPresent(takeBack));
        var at = list.getSelectionModel().selectedItemProperty();
        held.disableProperty().bind(at.map(batch -> batch.isUndone() || held(batch) == 0).orElse(true));
        undo.disableProperty().bind(at.map(ImportBatch::isUndone).orElse(true));
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !held.isDisabled()) {
                held.fire();
                pressed.consume();
            }
        });
        list.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2 && !held.isDisabled()) {
                held.fire();
            }
        });
    }

    void show(List<ImportBatch> batches) {
        var before = chosen().map(ImportBatch::id);
        list.getItems().setAll(batches);
        before.ifPresent(this::choose);
    }

    void choose(long id) {
        list.getItems().stream().filter(batch -> batch.id() == id).findFirst()
                .ifPresent(batch -> {
                    list.getSelectionModel().select(batch);
                    list.scrollTo(batch);
                });
    }

    private Optional<ImportBatch> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    static long held(ImportBatch batch) {
        return sum(batch, SheetReport::held);
    }

    private static long sum(ImportBatch batch, ToLongFunction<SheetReport> part) {
        return batch.sheets().stream().mapToLong(part).sum();
    }

    private void text(String key, double width, Function<ImportBatch, String> text) {
        var column = new TableColumn<ImportBatch, String>(kit.words().say(key));
        column.setSortable(false);
        column.setPrefWidth(width * LETTER * kit.remembered().number("scale", 100) / 100.0);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        list.getColumns().add(column);
    }

    private void count(String key, ToLongFunction<SheetReport> part) {
        text(key, 5, batch -> "%,d".formatted(sum(batch, part)));
        list.getColumns().getLast().getStyleClass().add("figures");
    }
}
