package cn.uniondesk.screen.kit.list;

import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Page;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.work.Job;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list of any length: pages are fetched by key as they come into sight, ordering and filtering happen where the records
 * are, and only what is shown is held.
 */
public final class PagedTable<T> extends VBox {

    private static final int AHEAD = 40;

    private final TableView<T> table = new TableView<>();
    private final ListTools tools = new ListTools();
    private final Label count = new Label();
    private final ProgressBar going = new ProgressBar();
    private Kit kit;
    private Listing<T> listing;
    private Columns<T> columns;
    private ListQuery query;
    private Page<T> last;
    private Job<Page<T>> loading;
    private Map<String, String> fixed = Map.of();

    public PagedTable() {
        getStyleClass().add("paged-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new Row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().getSelectedItems().addListener((javafx.beans.Observable all) -> tellCount());
        going.setMaxWidth(Double.MAX_VALUE);
        going.getStyleClass().add("thin");
        going.setVisible(false);
        going.setMouseTransparent(true);
        var body = new StackPane(table, going);
        StackPane.setAlignment(going, javafx.geometry.Pos.TOP_CENTER);
        VBox.setVgrow(body, Priority.ALWAYS);
        count.getStyleClass().add("list-count");
        getChildren().addAll(tools, body, count);
    }

    /** Shows the list; called once. */
    public void show(Kit surroundings, Listing<T> what) {
        kit = surroundings;
        listing = what;
        query = ListQuery.first(what.columns().stream().filter(ListColumn::sorted).findFirst().orElseThrow().name());
        columns = new Columns<>(table, what, kit, count.fontProperty());
        tools.show(what.filters(), columns.chooser(), export(), kit.words(), this::ask);
        table.setSortPolicy(view -> {
            order();
            return true;
        });
    }

    private Button export() {
        var export = new Button(null, new FontIcon("mdomz-save_alt"));
        export.setId("list-export");
        export.getStyleClass().addAll("flat", "button-icon");
        export.setAccessibleText(kit.words().say("list.export"));
        export.setTooltip(new Tooltip(kit.words().say("list.export")));
        export.setOnAction(pressed -> kit.window().export(columns.exported(query)));
        return export;
    }

    /** Fetches afresh what is shown, keeping the chosen row. */
    public void refresh() {
        ask();
    }

    /** Filters that the place sets and no chip shows. */
    public void fix(Map<String, String> filters) {
        fixed = Map.copyOf(filters);
        ask();
    }

    public void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    public ReadOnlyObjectProperty<T> chosen() {
        return table.getSelectionModel().selectedItemProperty();
    }

    public TableView<T> table() {
        return table;
    }

    private void order() {
        var by = table.getSortOrder().stream().findFirst();
        query = by.map(column -> query.sorted(column.getId(), column.getSortType() == TableColumn.SortType.ASCENDING))
                .orElseGet(() -> ListQuery.first(listing.columns().stream().filter(ListColumn::sorted).findFirst().orElseThrow().name()));
        ask();
    }

    private void ask() {
        var filters = new HashMap<>(tools.filters());
        filters.putAll(fixed);
        query = query.searching(tools.search()).filtered(filters);
        fetch(query, true);
    }

    private void more() {
        if (last != null && !last.next().isEmpty() && (loading == null || !loading.isRunning())) {
            fetch(query.after(last.next()), false);
        }
    }

    private void fetch(ListQuery wanted, boolean afresh) {
        if (loading != null) {
            loading.cancel();
        }
        var mine = kit.background().run(progress -> {
            progress.checkCancelled();
            return listing.source().apply(wanted);
        });
        loading = mine;
        var pending = new javafx.animation.PauseTransition(javafx.util.Duration.millis(200));
        pending.setOnFinished(still -> going.setVisible(mine.isRunning()));
        pending.play();
        mine.onSuccess(page -> {
            if (loading == mine) {
                show(page, afresh);
            }
        }).onFinally(() -> going.setVisible(loading != mine && going.isVisible())).start();
    }

    private void show(Page<T> page, boolean afresh) {
        last = page;
        if (afresh) {
            var before = chosen().get();
            table.getItems().setAll(page.rows());
            table.setPlaceholder(EmptyState.of(listing, query, kit.words(), tools::clear));
            if (before != null) {
                choose(listing.id().applyAsLong(before));
            }
        } else {
            table.getItems().addAll(page.rows());
        }
        tellCount();
    }

    private void choose(long id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (listing.id().applyAsLong(table.getItems().get(i)) == id) {
                table.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    private void tellCount() {
        if (last == null) {
            return;
        }
        var chosen = table.getSelectionModel().getSelectedItems().size();
        var words = kit.words();
        count.setText(words.say("list.count", table.getItems().size(), last.total())
                + (chosen > 1 ? words.say("list.chosen", chosen) : ""));
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && chosen().get() != null) {
            listing.open().accept(chosen().get());
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.C && pressed.isShortcutDown()) {
            columns.copy(table.getSelectionModel().getSelectedItems());
            kit.window().status(kit.words().say("list.copied", table.getSelectionModel().getSelectedItems().size()));
            pressed.consume();
        }
    }

    private final class Row extends TableRow<T> {

        Row() {
            setOnMouseClicked(clicked -> {
                if (clicked.getClickCount() == 2 && getItem() != null) {
                    listing.open().accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean none) {
            super.updateItem(item, none);
            if (!none && getIndex() >= table.getItems().size() - AHEAD) {
                javafx.application.Platform.runLater(PagedTable.this::more);
            }
        }
    }
}
