package cn.uniondesk.screen.kit.list;

import cn.uniondesk.office.exports.ListExport;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.screen.kit.Kit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/** The columns of a list: which are seen, how wide, in which order; kept for the next time. */
final class Columns<T> {

    private static final int MOST = 12;
    private static final int AT_ONCE = 1_000;

    private final TableView<T> table;
    private final Listing<T> listing;
    private final Kit kit;
    private final String kept;
    private double em;

    /** @param letters a letter of the list, with which the widths grow */
    Columns(TableView<T> table, Listing<T> listing, Kit kit, ObservableValue<Font> letters) {
        this.table = table;
        this.listing = listing;
        this.kit = kit;
        this.kept = "columns." + listing.name();
        this.em = 14 * kit.remembered().number("scale", 100) / 100.0;
        letters.addListener((all, before, now) -> grow(now.getSize() / before.getSize()));
        listing.columns().forEach(column -> table.getColumns().add(made(column)));
        recall();
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> keep());
    }

    private void grow(double factor) {
        em *= factor;
        table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() * factor));
    }

    Node chooser() {
        var chooser = new MenuButton();
        chooser.setGraphic(new FontIcon("mdomz-view_column"));
        chooser.setAccessibleText(kit.words().say("list.columns"));
        chooser.setTooltip(new javafx.scene.control.Tooltip(kit.words().say("list.columns")));
        chooser.getStyleClass().addAll("flat", "column-chooser");
        for (var column : table.getColumns()) {
            var item = new CheckMenuItem(heading(column));
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.selectedProperty().addListener((all, before, now) -> {
                if (now && table.getVisibleLeafColumns().size() > MOST) {
                    item.setSelected(false);
                }
            });
            chooser.getItems().add(item);
        }
        return chooser;
    }

    /** The rows as text, one line a row, as they are seen: what is masked stays masked. */
    void copy(List<T> rows) {
        var seen = table.getVisibleLeafColumns();
        var lines = new ArrayList<String>();
        lines.add(seen.stream().map(Columns::heading).collect(Collectors.joining("\t")));
        for (var row : rows) {
            lines.add(seen.stream().map(column -> of(column).text().apply(row)).collect(Collectors.joining("\t")));
        }
        var content = new ClipboardContent();
        content.putString(String.join("\n", lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The columns that are seen, of every row that the query means. */
    ListExport exported(ListQuery query) {
        var seen = List.copyOf(table.getVisibleLeafColumns());
        var title = kit.words().say("area." + listing.name());
        return new ListExport(title, seen.stream().map(Columns::heading).toList(), (isMasked, row) -> {
            var asked = new ListQuery(query.search(), query.filters(), query.sort(), query.ascending(), "", AT_ONCE);
            for (var page = listing.source().apply(asked); ; page = listing.source().apply(asked.after(page.next()))) {
                page.rows().forEach(line -> row.accept(seen.stream().map(this::of)
                        .map(column -> isMasked ? column.text().apply(line) : column.whole(line)).toList()));
                if (page.next().isEmpty()) {
                    return;
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private ListColumn<T> of(TableColumn<T, ?> column) {
        return (ListColumn<T>) column.getUserData();
    }

    private TableColumn<T, T> made(ListColumn<T> column) {
        var made = new TableColumn<T, T>();
        made.setId(column.name());
        made.setUserData(column);
        var heading = new Label(kit.words().say(column.key()));
        heading.setMaxWidth(Double.MAX_VALUE);
        made.setGraphic(heading);
        made.setSortable(column.sorted());
        made.setVisible(column.shown());
        made.setPrefWidth(Math.max(column.width(), RowCell.letters(heading.getText())) * em);
        made.setMinWidth(3 * em);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(any -> new RowCell<>(column));
        if (column.figures()) {
            made.getStyleClass().add("figures");
        }
        made.widthProperty().addListener((all, before, now) -> keep());
        made.visibleProperty().addListener((all, before, now) -> keep());
        return made;
    }

    private static String heading(TableColumn<?, ?> column) {
        return column.getGraphic() instanceof Label label ? label.getText() : column.getText();
    }

    private void keep() {
        kit.remembered().keep(kept, table.getColumns().stream()
                .map(column -> "%s:%.1f:%s".formatted(column.getId(), column.getWidth() / em, column.isVisible()))
                .collect(Collectors.joining(",")));
    }

    private void recall() {
        var order = new ArrayList<String>();
        for (var part : kit.remembered().get(kept).orElse("").split(",")) {
            var fields = part.split(":");
            table.getColumns().stream()
                    .filter(column -> fields.length == 3 && column.getId().equals(fields[0]) && fields[1].matches("\\d{1,3}\\.\\d"))
                    .findFirst()
                    .ifPresent(column -> {
                        order.add(fields[0]);
                        column.setPrefWidth(Double.parseDouble(fields[1]) * em);
                        column.setVisible(Boolean.parseBoolean(fields[2]));
                    });
        }
        if (!order.isEmpty()) {
            var sorted = new ArrayList<>(table.getColumns());
            sorted.sort(Comparator.comparingInt(column -> order.contains(column.getId())
                    ? order.indexOf(column.getId()) : Integer.MAX_VALUE));
            table.getColumns().setAll(sorted);
        }
    }
}
