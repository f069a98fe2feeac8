package cn.uniondesk.screen.org;

import cn.uniondesk.office.org.TradeUnion;
import cn.uniondesk.office.org.UnionLine;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/** The register as a tree; a search leaves what it finds and whatever stands above it. */
final class UnionTree {

    private final TreeTableView<UnionLine> table;
    private final Kit kit;
    private List<UnionLine> all = List.of();
    private String search = "";

    UnionTree(TreeTableView<UnionLine> table, Kit kit, CodeLists codes) {
        this.table = table;
        this.kit = kit;
        table.setShowRoot(false);
        column("union.name", 26, UnionLine::name, null, false);
        column("union.kind", 9, line -> codes.word("union.kind", line.union().kind()), null, false);
        column("union.state", 5, line -> codes.word("union.state", line.state()), null, false);
        column("union.termEndsOn", 10, line -> text(line.termEndsOn()), line -> badge(line.termEndsOn()), false);
        column("union.certificateEndsOn", 10, line -> text(line.certificateEndsOn()), line -> badge(line.certificateEndsOn()), false);
        column("union.statedMembers", 7, line -> text(line.statedMembers()), null, true);
        column("union.registeredMembers", 7, line -> Long.toString(line.registeredMembers()), null, true);
        column("union.chairName", 7, UnionLine::chairName, null, false);
        column("union.contactPhone", 9, line -> line.union().values().text(TradeUnion.CONTACT_PHONE), null, false);
    }

    void show(List<UnionLine> unions) {
        all = unions;
        build();
    }

    void narrow(String text) {
        search = text;
        build();
    }

    private void build() {
        var chosen = table.getSelectionModel().getSelectedItem();
        var before = chosen == null || chosen.getValue() == null ? -1 : chosen.getValue().id();
        var kept = kept();
        var items = new HashMap<Long, TreeItem<UnionLine>>();
        var root = new TreeItem<UnionLine>();
        all.stream().filter(line -> kept.contains(line.id())).forEach(line -> items.put(line.id(), new TreeItem<>(line)));
        for (var line : all) {
            var item = items.get(line.id());
            if (item != null) {
                item.setExpanded(true);
                var above = line.parentId() == null ? root : items.getOrDefault(line.parentId(), root);
                above.getChildren().add(item);
            }
        }
        table.setRoot(root);
        var again = items.get(before);
        table.getSelectionModel().select(again != null ? table.getRow(again) : 0);
    }

    private Set<Long> kept() {
        var byId = new HashMap<Long, UnionLine>();
        all.forEach(line -> byId.put(line.id(), line));
        var kept = new HashSet<Long>();
        for (var line : all) {
            if (line.name().contains(search) || line.chairName().contains(search)) {
                for (var at = line; at != null && kept.add(at.id()); at = above(at, byId)) {
                    // climbs to the top
                }
            }
        }
        return kept;
    }

    private static UnionLine above(UnionLine line, Map<Long, UnionLine> byId) {
        return line.parentId() == null ? null : byId.get(line.parentId());
    }

    private void column(String key, double width, Function<UnionLine, String> text, Function<UnionLine, Node> picture, boolean figures) {
        var column = new TreeTableColumn<UnionLine, UnionLine>(kit.words().say(key));
        column.setPrefWidth(width * 14 * kit.remembered().number("scale", 100) / 100.0);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(any -> new Cell(text, picture));
        if (figures) {
            column.getStyleClass().add("figures");
        }
        table.getColumns().add(column);
    }

    private Node badge(LocalDate ends) {
        return ends == null ? null : UnionsController.until(ends, kit.today());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static final class Cell extends TreeTableCell<UnionLine, UnionLine> {
        private final Function<UnionLine, String> text;
        private final Function<UnionLine, Node> picture;

        Cell(Function<UnionLine, String> text, Function<UnionLine, Node> picture) {
            this.text = text;
            this.picture = picture;
        }

        @Override
        protected void updateItem(UnionLine line, boolean none) {
            super.updateItem(line, none);
            var nothing = none || line == null;
            setText(nothing || picture != null ? null : text.apply(line));
            setGraphic(nothing || picture == null ? null : picture.apply(line));
        }
    }
}
