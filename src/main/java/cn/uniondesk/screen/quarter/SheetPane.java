package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.ReportTable;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.screen.kit.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A table of the quarter as it will print: heads, column numbers, figures. Arrows go from figure to figure. */
public final class SheetPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int HEAD_ROWS = 2;

    private final Label title = new Label();
    private final Label made = new Label();
    private final Label number = new Label();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Map<CellKey, Label> cells = new HashMap<>();
    private final ObjectProperty<CellKey> chosen = new SimpleObjectProperty<>();
    private Words words;
    private ReportWords report;
    private TableFigures shown;
    private Runnable opened = () -> {};

    public SheetPane() {
        getStyleClass().add("sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        made.getStyleClass().add("second");
        made.setMinWidth(0);
        number.getStyleClass().add("second");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var under = new HBox(made, gap, number);
        under.getStyleClass().add("sheet-under");
        grid.getStyleClass().add("sheet-grid");
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, under, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chosen.addListener((all, before, now) -> mark(before, now));
    }

    /** @param open what Enter and a double click at a figure do */
    void ready(Words language, Runnable open) {
        words = language;
        report = new ReportWords(language.office());
        opened = open;
    }

    /** The figure that the clerk stands at, null for none. */
    ObjectProperty<CellKey> chosen() {
        return chosen;
    }

    /** @param office what stands at the left above the table */
    void show(TableFigures figures, String office) {
        shown = figures;
        cells.clear();
        grid.getChildren().clear();
        if (figures == null) {
            title.setText("");
            made.setText("");
            number.setText("");
            return;
        }
        var table = figures.table();
        title.setText(report.table(table.code()));
        made.setText(words.say("quarter.made_by", office));
        number.setText(words.say("quarter.table_number", table.code(), words.say(hasMoney(figures) ? "quarter.unit_money" : "quarter.unit_count")));
        heads(table);
        for (int line = 0; line < table.lines().size(); line++) {
            line(figures, table.lines().get(line), line + HEAD_ROWS);
        }
        SheetHolds.firstColumnAndHeads(scroll, grid, HEAD_ROWS);
        mark(null, chosen.get());
    }

    /** Lights the cell that a finding speaks of. */
    void light(Optional<CellKey> cell) {
        cells.forEach((key, label) -> label.pseudoClassStateChanged(LIT, cell.filter(key::equals).isPresent()));
        cell.map(cells::get).ifPresent(this::reveal);
    }

    private void heads(ReportTable table) {
        grid.add(head(words.say("quarter.line"), "sheet-line"), 0, 0);
        grid.add(head(words.say("quarter.line_number"), "sheet-number"), 0, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            grid.add(head(report.column(table.code(), table.columns().get(i)), "sheet-head"), i + 1, 0);
            grid.add(head(String.valueOf(i + 1), "sheet-number"), i + 1, 1);
        }
    }

    private void line(TableFigures figures, ReportTable.Line line, int row) {
        var table = figures.table();
        var name = head(report.line(table.code(), line), "sheet-line");
        var total = line.key().equals("total");
        if (total) {
            name.getStyleClass().add("sheet-total");
        }
        grid.add(name, 0, row);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var figure = figures.figure(line, column);
            var label = head(figure == null ? words.say("quarter.no_such_figure") : figure.text(), "sheet-figure");
            if (figure == null) {
                label.getStyleClass().add("sheet-none");
            } else {
                if (total) {
                    label.getStyleClass().add("sheet-total");
                }
                var key = table.cell(line, column);
                cells.put(key, label);
                label.setOnMouseClicked(clicked -> {
                    requestFocus();
                    chosen.set(key);
                    if (clicked.getClickCount() == 2) {
                        opened.run();
                    }
                });
            }
            grid.add(label, i + 1, row);
        }
    }

    private static Label head(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("sheet-cell", style);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private static boolean hasMoney(TableFigures figures) {
        return figures.figures().values().stream().anyMatch(figure -> figure.isMoney());
    }

    private void mark(CellKey before, CellKey now) {
        Optional.ofNullable(before).map(cells::get).ifPresent(label -> label.pseudoClassStateChanged(CHOSEN, false));
        var label = now == null ? null : cells.get(now);
        if (label != null) {
            label.pseudoClassStateChanged(CHOSEN, true);
            setAccessibleText(words.say("quarter.figure_said", shown.table().line(now.row())
                    .map(line -> report.line(now.table(), line)).orElse(""), column(now), label.getText()));
            reveal(label);
        }
    }

    private String column(CellKey cell) {
        return shown.table().columns().stream().filter(each -> each.key().equals(cell.column()))
                .map(each -> report.column(cell.table(), each)).findFirst().orElse("");
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case LEFT, KP_LEFT -> step(0, -1);
            case RIGHT, KP_RIGHT -> step(0, 1);
            case UP, KP_UP -> step(-1, 0);
            case DOWN, KP_DOWN -> step(1, 0);
            case ENTER -> opened.run();
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    /** To the next figure in this direction; cells without a figure are passed over. */
    private void step(int down, int right) {
        if (shown == null || shown.table().lines().isEmpty()) {
            return;
        }
        var lines = shown.table().lines();
        var columns = shown.table().columns();
        var at = chosen.get();
        int row = at == null ? -1 : shown.table().lineKeys().indexOf(at.row());
        int column = at == null ? -1 : columns.stream().map(ReportTable.Column::key).toList().indexOf(at.column());
        if (row < 0 || column < 0) {
            chosen.set(shown.table().cell(lines.getFirst(), columns.getFirst()));
            return;
        }
        for (row += down, column += right; row >= 0 && row < lines.size() && column >= 0 && column < columns.size();
                row += down, column += right) {
            if (lines.get(row).has(columns.get(column))) {
                chosen.set(shown.table().cell(lines.get(row), columns.get(column)));
                return;
            }
        }
    }

    private void reveal(Label label) {
        SheetHolds.reveal(scroll, grid, label, HEAD_ROWS);
    }
}
