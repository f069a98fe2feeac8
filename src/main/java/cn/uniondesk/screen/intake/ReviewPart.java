package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.LedgerLook;
import cn.uniondesk.screen.intake.Review.Shown;
import cn.uniondesk.screen.kit.Kit;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** 核对: the sender's own grid, what is held first, and beside it what was repaired. */
public final class ReviewPart extends VBox {

    private final ComboBox<LedgerLook.Sheet> sheets = new ComboBox<>();
    private final FlowPane tools = new FlowPane();
    private final SenderGrid grid = new SenderGrid();
    private final RepairList repairs = new RepairList();
    private Kit kit;
    private LedgerLook look;
    private ImportBook book;

    public ReviewPart() {
        getStyleClass().add("review");
        tools.getStyleClass().add("level-chips");
        repairs.setMinWidth(0);
        var parts = new SplitPane(grid, repairs);
        parts.setDividerPositions(0.72);
        VBox.setVgrow(parts, Priority.ALWAYS);
        sheets.setId("sheets");
        sheets.managedProperty().bind(sheets.visibleProperty());
        getChildren().addAll(tools, parts);
    }

    void ready(Kit surroundings, LedgerLook through, ImportBook what) {
        kit = surroundings;
        look = through;
        book = what;
        grid.ready(kit);
        repairs.ready(kit);
        sheets.setAccessibleText(kit.words().say("intake.sheets"));
        sheets.setConverter(new StringConverter<>() {
            @Override
            public String toString(LedgerLook.Sheet sheet) {
                return sheet == null ? "" : sheet.name();
            }

            @Override
            public LedgerLook.Sheet fromString(String text) {
                return null;
            }
        });
        sheets.valueProperty().addListener((all, before, now) -> {
            if (now != null) {
                segments(now);
            }
        });
    }

    void show() {
        var read = book.sheets().stream()
                .filter(sheet -> book.review().report().sheets().stream().anyMatch(each -> each.sheet().equals(sheet.name())))
                .toList();
        sheets.setValue(null);
        sheets.getItems().setAll(read);
        sheets.setVisible(read.size() > 1);
        repairs.show(book.review());
        sheets.setValue(read.getFirst());
    }

    void enter() {
        grid.requestFocus();
        if (!grid.getItems().isEmpty()) {
            grid.getSelectionModel().select(0);
        }
    }

    private void segments(LedgerLook.Sheet sheet) {
        var review = book.review();
        var first = review.first(sheet.name());
        var segments = new SegmentedButton();
        tools.getChildren().setAll(sheets, segments);
        for (var shown : Shown.values()) {
            var word = "intake.shown." + shown.name().toLowerCase(Locale.ROOT);
            var segment = new ToggleButton(shown == Shown.ALL
                    ? kit.words().say(word)
                    : kit.words().say(word, review.count(sheet.name(), shown)));
            segment.setSelected(shown == first);
            segment.setOnAction(pressed -> {
                segment.setSelected(true);
                grid.show(look, book.file(), review, sheet, shown);
            });
            segments.getButtons().add(segment);
        }
        grid.show(look, book.file(), review, sheet, first);
    }
}
