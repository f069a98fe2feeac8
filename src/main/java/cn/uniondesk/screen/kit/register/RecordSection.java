package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.record.Values;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.form.DeclaredForm;
import cn.uniondesk.screen.kit.form.Editing;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.Map;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Small records that belong to one record: their list above, the form of one below it. */
@DefaultProperty("sections")
public final class RecordSection extends VBox {

    /**
     * @param owner the field that names the record which they belong to
     * @param blank what a new one says before anything is typed
     */
    public record Below(RecordDesk desk, RecordField<Long> owner, Values blank) {}

    private final SmallTable<RecordLine> table = new SmallTable<>();
    private final FormPane form = new FormPane();
    private final HBox tools = new HBox();
    private Kit kit;
    private Below below;
    private DeclaredForm draft;
    private Editing editing;
    private Runnable changed = () -> {};
    private long owner;

    public RecordSection() {
        getStyleClass().add("tab-body");
        tools.getStyleClass().add("row");
        table.setPrefHeight(220);
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren().addAll(tools, table, form);
    }

    public ObservableList<Node> getSections() {
        return form.getSections();
    }

    /** Called once. @param then runs whenever one was saved or deleted */
    void show(Kit surroundings, CodeLists codes, Below what, Runnable then) {
        kit = surroundings;
        below = what;
        changed = then;
        var declaration = what.desk().records().declaration();
        draft = new DeclaredForm(kit, codes, declaration, Map.of());
        editing = new Editing(kit, draft, form);
        table.show(kit, new DeclaredColumns(declaration, kit.words(), codes).columns(), "record.none", this::edit);
        table.setAccessibleText(kit.words().records().kind(declaration.code()));
        table.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> {
            if (now != null && now != before) {
                edit(now);
            }
        });
        tools.getChildren().setAll(
                button("add", "record.add", "mdoal-add_circle_outline", this::add),
                button("save", "form.save", "mdomz-save", this::save),
                button("delete", "record.delete", "mdoal-delete_outline", this::delete));
    }

    private Button button(String action, String key, String icon, Runnable does) {
        return new SectionButton(kit, getId() + "-" + action, key, icon, does);
    }

    /** Shows what belongs to a record. */
    void of(long record) {
        owner = record;
        editing.within(record);
        refresh();
        add();
    }

    private void refresh() {
        var sort = below.desk().records().declaration().used(RecordField.Use.SORTS).getFirst().name();
        var query = ListQuery.first(sort).sorted(sort, false).filtered(Map.of(below.owner().name(), Long.toString(owner)));
        kit.background().run(work -> below.desk().records().list(query))
                .onSuccess(page -> table.getItems().setAll(page.rows())).start();
    }

    private void add() {
        table.getSelectionModel().clearSelection();
        editing.open(0, () -> draft.fill(below.blank(), Map.of()));
    }

    private void edit(RecordLine line) {
        editing.open(line.id(), () -> draft.fill(line.values(), line.linked()));
    }

    void save() {
        var record = editing.record();
        var shown = new java.util.ArrayList<>(draft.named(form.fields()));
        shown.add(below.owner());
        var typed = draft.values().with(below.owner(), owner);
        editing.save(work -> below.desk().save(record, typed, shown), id -> {
            refresh();
            changed.run();
            if (record == 0) {
                add();
            }
        });
    }

    private void delete() {
        var record = editing.record();
        if (record > 0) {
            new Deleting(kit, below.desk()).ask(record, () -> {
                editing.discard();
                refresh();
                changed.run();
                add();
            });
        }
    }

    boolean takeBack() {
        return editing.takeBack();
    }
}
