package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Pedigree;
import cn.uniondesk.office.report.Portion;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.list.EmptyState;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where a figure comes from: its definition, and the records whose sum it is. */
public final class PedigreePane extends VBox {

    /** Room for 10,000,000.00. */
    private static final double AMOUNT_WIDTH = 8.5 * 14;

    /** Rows that say on a second line what happened. */
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final Label title = new Label();
    private final Label figure = new Label();
    private final Label definition = new Label();
    private final TableView<Portion> records = new TableView<>();
    private final Label sum = new Label();
    private final Button more = new Button();
    private Kit kit;
    private ReportWords report;
    private boolean money;

    public PedigreePane() {
        getStyleClass().add("quarter-side");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        figure.getStyleClass().add("pedigree-figure");
        definition.setWrapText(true);
        definition.setMinHeight(Region.USE_PREF_SIZE);
        definition.getStyleClass().add("second");
        VBox.setVgrow(records, Priority.ALWAYS);
        sum.setWrapText(true);
        sum.setMinHeight(Region.USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(title, figure, definition, records, sum, more);
    }

    /** @param ask asks for more of the records */
    void ready(Kit surroundings, Runnable ask) {
        kit = surroundings;
        var words = kit.words();
        records.setAccessibleText(words.say("quarter.records"));
        records.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        report = new ReportWords(words.office());
        records.getColumns().add(column(words.say("quarter.record"), this::said));
        var amount = column(words.say("quarter.adds"), portion -> new Figure(portion.amount(), money).text());
        amount.getStyleClass().add("figures");
        amount.setMinWidth(AMOUNT_WIDTH * kit.remembered().number("scale", 100) / 100.0);
        amount.setMaxWidth(amount.getMinWidth());
        records.getColumns().add(amount);
        records.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open();
                pressed.consume();
            }
        });
        records.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                open();
            }
        });
        more.setText(words.say("quarter.more_records"));
        more.setOnAction(pressed -> ask.run());
        clear();
    }

    /** The record, whose it is, and below what happened to it. */
    private String said(Portion portion) {
        var words = kit.words();
        var type = words.say("record." + portion.record().type().code());
        var named = portion.name().isEmpty() ? words.say("quarter.record_named", type, portion.record().number())
                : words.say("quarter.record_of", type, portion.record().number(), portion.name());
        var event = report.event(portion);
        return event.isEmpty() ? named : named + "\n" + event;
    }

    void clear() {
        title.setText("");
        figure.setText("");
        definition.setText("");
        records.getItems().clear();
        records.setPlaceholder(new EmptyState("mdomz-touch_app", kit.words().say("quarter.choose_figure"), null, null));
        sum.setText("");
        more.setVisible(false);
    }

    void show(Pedigree pedigree) {
        money = pedigree.figure().isMoney();
        title.setText(pedigree.title());
        figure.setText(pedigree.figure().text());
        definition.setText(Stream.concat(Stream.of(pedigree.definition()), pedigree.averages().stream().map(report::average))
                .collect(Collectors.joining("\n")));
        records.pseudoClassStateChanged(TOLD, pedigree.portions().stream().anyMatch(portion -> portion.day() != null));
        records.getItems().setAll(pedigree.portions());
        records.setPlaceholder(new EmptyState("mdoal-exposure_zero", kit.words().say("quarter.no_record"), null, null));
        sum.setText(kit.words().say(pedigree.isWhole() ? "quarter.sum" : "quarter.sum_so_far",
                pedigree.portions().size(), pedigree.sum().text(), pedigree.figure().text()));
        more.setVisible(!pedigree.isWhole());
    }

    void enter() {
        records.requestFocus();
        if (!records.getItems().isEmpty() && records.getSelectionModel().isEmpty()) {
            records.getSelectionModel().select(0);
        }
    }

    private void open() {
        var chosen = records.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.window().go(Place.of(chosen.record()));
        }
    }

    private static TableColumn<Portion, String> column(String heading, java.util.function.Function<Portion, String> text) {
        var column = new TableColumn<Portion, String>(heading);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
