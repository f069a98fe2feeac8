package cn.uniondesk.screen.records;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.exports.Exports;
import cn.uniondesk.office.exports.Exports.Export;
import cn.uniondesk.office.record.DeletedRecords;
import cn.uniondesk.office.record.DeletedRecords.Deleted;
import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.office.record.RecordNumbers.Gap;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.list.ListColumn;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;

/** 留痕: deleted records, to be put back, the register of exports, and the numbers that no record bears. */
public final class TracesController implements Screen {

    private static final Action RESTORE = new Action("record.restore");
    private static final int MOST = 1_000;

    private final Kit kit;
    private final DeletedRecords deleted;
    private final Exports exports;
    private final List<RecordDesk> registers;
    private final Transactions transactions;
    private final BooleanProperty nothingChosen = new SimpleBooleanProperty(true);

    @FXML private SmallTable<Deleted> deletedTable;
    @FXML private SmallTable<Export> exportTable;
    @FXML private SmallTable<Missing> gapTable;

    private record Missing(String kind, Gap gap) {}

    /** @param registers whose numbers are looked through for gaps */
    public TracesController(
            Kit kit, DeletedRecords deleted, Exports exports, List<RecordDesk> registers, Transactions transactions) {
        this.registers = List.copyOf(registers);
        this.kit = kit;
        this.deleted = deleted;
        this.exports = exports;
        this.transactions = transactions;
    }

    /** Whether there is nothing that could be put back. */
    public BooleanProperty nothingChosenProperty() {
        return nothingChosen;
    }

    public boolean isNothingChosen() {
        return nothingChosen.get();
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        deletedTable.show(kit, List.of(
                ListColumn.text("kind", "traces.kind", 9, each -> words.records().kind(each.kind())),
                ListColumn.text("title", "traces.record", 18, Deleted::title),
                ListColumn.text("reason", "traces.reason", 24, Deleted::reason),
                ListColumn.text("deletedOn", "traces.deleted_on", 8, each -> each.deletedOn().toString())),
                "traces.none_deleted", each -> ask(each));
        deletedTable.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> nothingChosen.set(now == null));
        exportTable.show(kit, List.of(
                ListColumn.text("on", "traces.exported_on", 8, each -> each.on().toString()),
                ListColumn.text("account", "traces.account", 7, Export::account),
                ListColumn.text("list", "traces.list", 9, Export::list),
                ListColumn.figures("rows", "traces.rows", 6, each -> Long.toString(each.rows())),
                ListColumn.text("purpose", "export.purpose", 18, Export::purpose),
                ListColumn.text("receiver", "export.receiver", 14, Export::receiver),
                ListColumn.text("fileName", "traces.file", 14, Export::fileName)),
                "traces.none_exported", each -> { });
        gapTable.show(kit, List.of(
                ListColumn.text("kind", "traces.kind", 12, each -> words.records().kind(each.kind())),
                ListColumn.text("year", "traces.year", 7, each -> Integer.toString(each.gap().year())),
                ListColumn.text("number", "traces.number", 14, each -> each.gap().number())),
                "traces.none_missing", each -> { });
    }

    @Override
    public void arrive(Place place) {
        kit.background().run(work -> deleted.all()).onSuccess(deletedTable.getItems()::setAll).start();
        kit.background().run(work -> exports.latest(MOST)).onSuccess(exportTable.getItems()::setAll).start();
        kit.background().run(work -> missing()).onSuccess(gapTable.getItems()::setAll).start();
    }

    private List<Missing> missing() {
        return registers.stream().flatMap(desk -> desk.gaps().stream()
                .map(gap -> new Missing(desk.records().declaration().code(), gap))).toList();
    }

    @FXML
    private void restore() {
        ask(deletedTable.getSelectionModel().getSelectedItem());
    }

    private void ask(Deleted chosen) {
        var words = kit.words();
        kit.window().confirm(words.say("traces.restore"), words.say("traces.restore_question", chosen.title()),
                words.say("traces.restore"), () -> kit.background().run(work -> transactions.change(RESTORE, () -> {
                    deleted.restore(chosen.id());
                    return chosen;
                })).onSuccess(done -> {
                    kit.window().status(words.say("traces.restored", done.title()));
                    arrive(null);
                }).start());
    }
}
