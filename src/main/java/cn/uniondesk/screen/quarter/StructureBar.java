package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.structure.Structure;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.DateEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** Above the structure table: its day, whose categories it counts by, and what can be done with it. */
public final class StructureBar extends FlowPane {

    private final Label on = new Label();
    private final TextField day = new TextField();
    private final Label by = new Label();
    private final ComboBox<String> scheme = new ComboBox<>();
    private final Button judge = new Button();
    private final Button write = new Button();
    private BiConsumer<LocalDate, String> ask = (at, code) -> {};
    private DateEntry entry;
    private boolean filling;

    public StructureBar() {
        getStyleClass().add("structure-bar");
        day.setId("structureDay");
        day.setPrefColumnCount(10);
        on.setLabelFor(day);
        scheme.setId("structureScheme");
        by.setLabelFor(scheme);
        judge.setId("structureJudge");
        judge.managedProperty().bind(judge.visibleProperty());
        write.setId("structureWrite");
        managedProperty().bind(visibleProperty());
        getChildren().setAll(together(on, day), together(by, scheme), together(judge, write));
    }

    private static HBox together(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("row");
        return row;
    }

    /**
     * @param show asks for the table of a day by a scheme
     * @param judging judges the open files by the scheme first
     * @param writing writes the table as a workbook
     */
    void ready(Words words, Clock clock, BiConsumer<LocalDate, String> show, BiConsumer<LocalDate, String> judging,
            BiConsumer<LocalDate, String> writing) {
        ask = show;
        entry = new DateEntry("day", clock);
        entry.text().bindBidirectional(day.textProperty());
        on.setText(words.say("structure.on"));
        by.setText(words.say("structure.by"));
        judge.setText(words.say("structure.judge"));
        write.setText(words.say("structure.write"));
        scheme.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : code.isEmpty() ? words.say("structure.today") : words.say("structure.scheme", code);
            }

            @Override
            public String fromString(String text) {
                return null;
            }
        });
        day.setOnAction(pressed -> turn());
        day.focusedProperty().addListener((all, before, now) -> {
            if (!now) {
                turn();
            }
        });
        scheme.valueProperty().addListener((all, before, now) -> turn());
        judge.setOnAction(pressed -> with(judging));
        write.setOnAction(pressed -> with(writing));
    }

    private void turn() {
        if (!filling) {
            with(ask);
        }
    }

    private void with(BiConsumer<LocalDate, String> work) {
        var at = entry.value();
        if (at != null) {
            work.accept(at, scheme.getValue() == null ? "" : scheme.getValue());
        }
    }

    /** @param schemes those that hold on the day of the table */
    void show(Structure shown, List<String> schemes) {
        filling = true;
        if (!shown.day().equals(entry.value())) {
            entry.fill(shown.day());
        }
        var offered = new ArrayList<>(List.of(""));
        offered.addAll(schemes);
        scheme.getItems().setAll(offered);
        scheme.setValue(shown.scheme());
        judge.setVisible(!shown.scheme().isEmpty());
        filling = false;
    }
}
