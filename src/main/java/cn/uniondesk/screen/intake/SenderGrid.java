package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.LedgerLook;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.screen.intake.Review.Shown;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.work.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The sender's own rows under their own numbers, fetched from the file as they come into sight. */
public final class SenderGrid extends TableView<LedgerRow> {

    private static final PseudoClass REPAIRED = PseudoClass.getPseudoClass("repaired");
    private static final PseudoClass GUILTY = PseudoClass.getPseudoClass("guilty");
    private static final int PAGE = 200;
    private static final int AHEAD = 40;
    private static final double LETTER = 14;

    private Kit kit;
    private Sentences sentences;
    private Review review;
    private LedgerLook look;
    private Path file;
    private LedgerLook.Sheet sheet;
    private Shown shown;
    private Job<List<LedgerRow>> loading;
    private boolean more;

    public SenderGrid() {
        setRowFactory(view -> new Row());
        getStyleClass().add("sender-grid");
    }

    void ready(Kit surroundings) {
        kit = surroundings;
        sentences = new Sentences(kit.words());
        setAccessibleText(kit.words().say("intake.grid"));
        setPlaceholder(new Label(kit.words().say("intake.no_rows")));
    }

    void show(LedgerLook through, Path from, Review what, LedgerLook.Sheet of, Shown which) {
        look = through;
        file = from;
        review = what;
        shown = which;
        if (sheet != of) {
            sheet = of;
            columns();
        }
        getItems().clear();
        fetch(of.heading().lastRow() + 1);
    }

    private void columns() {
        var words = kit.words();
        getColumns().clear();
        getColumns().add(column(words.say("intake.row"), 4, row -> Integer.toString(row.number())));
        getColumns().getFirst().getStyleClass().add("figures");
        var fate = new TableColumn<LedgerRow, LedgerRow>(words.say("intake.fate"));
        fate.setSortable(false);
        fate.setPrefWidth(em(6.5));
        fate.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        fate.setCellFactory(any -> new FateCell());
        getColumns().add(fate);
        getColumns().add(column(words.say("intake.said"), 18, this::said));
        for (var column : sheet.heading().columns()) {
            var made = new TableColumn<LedgerRow, LedgerRow>(column.heading());
            made.setSortable(false);
            made.setPrefWidth(em(Math.clamp(column.heading().length() + 3, 6, 12)));
            made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            made.setCellFactory(any -> new SenderCell(column));
            getColumns().add(made);
        }
    }

    private TableColumn<LedgerRow, LedgerRow> column(String heading, double width, Function<LedgerRow, String> text) {
        var column = new TableColumn<LedgerRow, LedgerRow>(heading);
        column.setSortable(false);
        column.setPrefWidth(em(width));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TextCell(text));
        return column;
    }

    private double em(double letters) {
        return letters * LETTER * kit.remembered().number("scale", 100) / 100.0;
    }

    private String said(LedgerRow row) {
        return review.said(sheet.name(), row.number()).stream().map(sentences::whole).collect(Collectors.joining(" "));
    }

    private void fetch(int from) {
        if (loading != null) {
            loading.cancel();
        }
        var of = sheet;
        var wanted = review.wanted(sheet.name(), shown, from);
        var mine = kit.background().run(step -> look.rows(file, of.name(), wanted, PAGE));
        loading = mine;
        mine.onSuccess(rows -> {
            if (loading == mine) {
                more = rows.size() == PAGE;
                getItems().addAll(rows);
            }
        }).start();
    }

    private void onward() {
        if (more && !loading.isRunning()) {
            more = false;
            fetch(getItems().getLast().number() + 1);
        }
    }

    private final class Row extends TableRow<LedgerRow> {
        @Override
        protected void updateItem(LedgerRow item, boolean none) {
            super.updateItem(item, none);
            if (!none && more && getIndex() >= getItems().size() - AHEAD) {
                Platform.runLater(SenderGrid.this::onward);
            }
        }
    }

    private static final class TextCell extends javafx.scene.control.TableCell<LedgerRow, LedgerRow> {

        private final Function<LedgerRow, String> text;

        TextCell(Function<LedgerRow, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(LedgerRow item, boolean none) {
            super.updateItem(item, none);
            var said = none || item == null ? null : text.apply(item);
            setText(said);
            setTooltip(said == null || said.length() < 12 ? null : new Tooltip(said));
        }
    }

    private final class FateCell extends javafx.scene.control.TableCell<LedgerRow, LedgerRow> {

        private final Badge badge = new Badge(Badge.Level.PLAIN, "");

        @Override
        protected void updateItem(LedgerRow item, boolean none) {
            super.updateItem(item, none);
            if (none || item == null) {
                setGraphic(null);
                return;
            }
            var fate = review.fate(sheet.name(), item.number());
            badge.set(Sentences.level(fate), sentences.fate(fate));
            setGraphic(badge);
        }
    }

    /** A cell of the file: tinted where it was repaired, marked where it holds the row. */
    private final class SenderCell extends javafx.scene.control.TableCell<LedgerRow, LedgerRow> {

        private final LedgerColumn column;

        SenderCell(LedgerColumn column) {
            this.column = column;
            getStyleClass().add("sender-cell");
        }

        @Override
        protected void updateItem(LedgerRow item, boolean none) {
            super.updateItem(item, none);
            var repair = none || item == null ? null : review.repair(sheet.name(), item.number(), column.heading()).orElse(null);
            var hold = none || item == null ? null : review.hold(sheet.name(), item.number(), column.heading()).orElse(null);
            pseudoClassStateChanged(REPAIRED, repair != null);
            pseudoClassStateChanged(GUILTY, hold != null);
            if (none || item == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(repair != null && review.fate(sheet.name(), item.number()) != Fate.HELD
                    ? repair.to()
                    : Sentences.cell(column, item.cell(column.index())));
            var said = hold != null ? sentences.whole(hold) : repair != null ? sentences.change(repair) : null;
            setTooltip(said == null ? null : new Tooltip(said));
            setAccessibleText(said == null ? getText() : kit.words().say("intake.cell_said", getText(), said));
        }
    }
}
