package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.attachments.Attachment;
import cn.uniondesk.office.attachments.AttachmentDesk;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.form.CodeLists;
import cn.uniondesk.screen.kit.list.SmallTable;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 附件 of one record: files are added by a button or dropped here, written out again, and deleted with a reason. */
public final class AttachmentSection extends VBox {

    private static final List<String> PATTERNS = List.of("*.*");

    private final SmallTable<RecordLine> table = new SmallTable<>();
    private final HBox tools = new HBox();
    private final Label refused = new Label();
    private Kit kit;
    private RecordFiles means;
    private String kind;
    private long owner;

    public AttachmentSection() {
        getStyleClass().add("tab-body");
        tools.getStyleClass().add("row");
        refused.setId("attachments-refused");
        refused.getStyleClass().add("field-message");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools, refused, table);
    }

    /** Called once. @param owners code of the declaration of the records whose files these are */
    void show(Kit surroundings, CodeLists codes, RecordFiles files, String owners) {
        kit = surroundings;
        means = files;
        kind = owners;
        var columns = new DeclaredColumns(Attachment.DECLARATION, kit.words(), codes).columns();
        table.show(kit, columns, "attachment.none", this::copy);
        table.setId("attachments-table");
        table.setAccessibleText(kit.words().say("attachment.tab"));
        var copy = new SectionButton(kit, "attachments-copy", "attachment.copy", "mdomz-save_alt", () -> copy(chosen()));
        var delete = new SectionButton(kit, "attachments-delete", "record.delete", "mdoal-delete_outline", this::delete);
        List.of(copy, delete).forEach(each -> each.disableProperty().bind(
                Bindings.isNull(table.getSelectionModel().selectedItemProperty())));
        tools.getChildren().setAll(
                new SectionButton(kit, "attachments-add", "attachment.add", "mdomz-publish", this::choose), copy, delete);
        setOnDragOver(dragged -> {
            if (dragged.getDragboard().hasFiles()) {
                dragged.acceptTransferModes(TransferMode.COPY);
            }
            dragged.consume();
        });
        setOnDragDropped(dropped -> {
            add(dropped.getDragboard().getFiles().stream().map(File::toPath).toList());
            dropped.setDropCompleted(true);
            dropped.consume();
        });
    }

    /** Shows what belongs to a record. */
    void of(long record) {
        owner = record;
        refused.setText("");
        refresh();
    }

    private void refresh() {
        var record = owner;
        kit.background().run(work -> desk().of(kind, record)).onSuccess(lines -> table.getItems().setAll(lines)).start();
    }

    private AttachmentDesk desk() {
        return means.attachments();
    }

    private RecordLine chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void choose() {
        var words = kit.words();
        means.outside().toRead(words.say("attachment.choose"), new Outside.FileKind(words.say("attachment.kinds"), PATTERNS),
                Optional.empty()).ifPresent(file -> add(List.of(file)));
    }

    private void add(List<Path> files) {
        var record = owner;
        kit.background().run(work -> desk().add(kind, record, files)).onSuccess(Answers.either((count, advice) -> {
            refused.setText("");
            kit.window().status(kit.words().say("attachment.added", count));
            refresh();
        }, refusals -> refused.setText(refusals.stream().map(kit.words()::refusal).collect(Collectors.joining("\n"))))).start();
    }

    /** One is written out in clear where the clerk says. */
    private void copy(RecordLine attachment) {
        var words = kit.words();
        means.outside().write(kit, words.say("attachment.copy"), new Outside.FileKind(words.say("attachment.kinds"), PATTERNS),
                attachment.values().text(Attachment.FILE_NAME), "file.written", target -> desk().copy(attachment, target));
    }

    private void delete() {
        new Deleting(kit, desk().records()).ask(chosen().id(), this::refresh);
    }
}
