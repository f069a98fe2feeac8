package cn.uniondesk.screen.kit.list;

import cn.uniondesk.screen.kit.Kit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** A list that is short by nature: the members of one household, the payments to it. All of it is held. */
public final class SmallTable<T> extends TableView<T> {

    /** A column gives way to others up to this share of its width; beyond it the table is moved sideways. */
    private static final double LEAST_SHARE = 0.85;

    /**
     * @param empty key of what is said where there is no row
     * @param open what Enter and a double click do
     */
    public void show(Kit kit, List<ListColumn<T>> columns, String empty, Consumer<T> open) {
        var em = 14 * kit.remembered().number("scale", 100) / 100.0;
        var nothing = new Label(kit.words().say(empty));
        nothing.getStyleClass().add("nothing");
        setPlaceholder(nothing);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (var column : columns) {
            var heading = kit.words().say(column.key());
            var made = new TableColumn<T, T>(heading);
            made.setId(column.name());
            made.setSortable(false);
            var least = RowCell.letters(heading);
            made.setPrefWidth(Math.max(column.width(), least) * em);
            made.setMinWidth(Math.max(column.width() * LEAST_SHARE, least) * em);
            made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            made.setCellFactory(any -> new RowCell<>(column));
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
}
