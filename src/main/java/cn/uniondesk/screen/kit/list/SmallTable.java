package cn.uniondesk.screen.kit.list;

import cn.uniondesk.screen.kit.Kit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** A list that is short by nature: the members of one household, the payments to it. All of it is held. */
public final class SmallTable<T> extends TableView<T> {

    /**
     * @param empty key of what is said where there is no row
     * @param open what Enter and a double click do
     */
    public void show(Kit kit, List<Column<T>> columns, String empty, Consumer<T> open) {
        var em = 14 * kit.remembered().number("scale", 100) / 100.0;
        setPlaceholder(new Label(kit.words().say(empty)));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (var column : columns) {
            var made = new TableColumn<T, T>(kit.words().say(column.key()));
            made.setId(column.name());
            made.setSortable(false);
            made.setPrefWidth(column.width() * em);
            made.setMinWidth(Math.min(column.width(), 4) * em);
            made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            made.setCellFactory(any -> new Cell<>(column));
            if (column.figures()) {
                made.getStyleClass().add("figures");
            }
            getColumns().add(made);
        }
        setRowFactory(view -> {
            var row = new TableRow<T>();
            row.setOnMouseClicked(clicked -> {
                if (clicked.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        setOnKeyPressed(pressed -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                pressed.consume();
            }
        });
    }

    private static final class Cell<T> extends TableCell<T, T> {
        private final Column<T> column;

        Cell(Column<T> column) {
            this.column = column;
        }

        @Override
        protected void updateItem(T item, boolean none) {
            super.updateItem(item, none);
            var nothing = none || item == null;
            setText(nothing || column.picture() != null ? null : column.text().apply(item));
            setGraphic(nothing || column.picture() == null ? null : column.picture().apply(item));
        }
    }
}
