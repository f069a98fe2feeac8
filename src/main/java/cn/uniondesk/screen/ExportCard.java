package cn.uniondesk.screen;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.exports.ExportDesk;
import cn.uniondesk.office.exports.Exports.Export;
import cn.uniondesk.office.exports.ListExport;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FieldRow;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.FormPane;
import cn.uniondesk.screen.kit.form.FormSection;
import cn.uniondesk.screen.kit.form.SecretRow;
import cn.uniondesk.screen.kit.form.Strength;
import cn.uniondesk.screen.kit.form.TextRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for what and for whom a list leaves the office, and whether whole and encrypted; then where to. */
final class ExportCard {

    /** What is asked; with a password the file holds whole values and opens for who knows it. */
    private static final class Asked extends FormModel {
        private final Entry purpose = add("purpose").must();
        private final Entry receiver = add("receiver").must();
        private final Entry password = add("filePassword");
        private final Entry again = add("filePasswordAgain");

        List<Refusal> refusals() {
            return Strength.refused(password, again)
                    .or(() -> again.get().isEmpty() == password.get().isEmpty() ? Optional.empty() : Optional.of(Strength.differs(again)))
                    .stream().toList();
        }

        ExportDesk.Passing passing() {
            return new ExportDesk.Passing(purpose.get(), receiver.get(), password.text().get());
        }
    }

    private final Kit kit;
    private final ExportDesk desk;
    private final Outside outside;
    private final Asked asked = new Asked();
    private final FormPane form = new FormPane();

    ExportCard(Kit kit, ExportDesk desk, Outside outside) {
        this.kit = kit;
        this.desk = desk;
        this.outside = outside;
    }

    void ask(ListExport list) {
        var words = kit.words();
        var section = new FormSection();
        section.setTitle(words.say("export.title", list.title()));
        section.getRows().addAll(row(new TextRow(), "purpose", "export.purpose"),
                row(new TextRow(), "receiver", "export.receiver"), row(new SecretRow(), "filePassword", "export.password"),
                row(new SecretRow(), "filePasswordAgain", "export.password_again"));
        form.getSections().add(section);
        form.show(asked, kit);
        var masked = new Label(words.say("export.masked"));
        masked.setWrapText(true);
        var stay = new Button(words.say("confirm.leave"));
        stay.setCancelButton(true);
        stay.setOnAction(pressed -> kit.window().uncover());
        var go = new Button(words.say("export.write"));
        go.setId("export-write");
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setOnAction(pressed -> where(list));
        var actions = new HBox(stay, go);
        actions.getStyleClass().add("cover-actions");
        var card = new VBox(form, masked, actions);
        card.getStyleClass().add("cover-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        kit.window().cover(card);
        form.enter();
    }

    private FieldRow row(FieldRow row, String name, String key) {
        row.setId(name);
        row.setLabel(kit.words().say(key));
        row.setWide(true);
        return row;
    }

    private void where(ListExport list) {
        if (!form.isReady()) {
            return;
        }
        var refusals = asked.refusals();
        if (!refusals.isEmpty()) {
            form.refuse(refusals);
            return;
        }
        var words = kit.words();
        var kind = new Outside.FileKind(words.say("file.workbook"), List.of("*.xlsx"));
        outside.toWrite(words.say("export.title", list.title()), kind, Optional.empty(), list.title() + ".xlsx")
                .ifPresent(target -> write(list, target));
    }

    private void write(ListExport list, Path target) {
        var words = kit.words();
        kit.background().<Outcome<Export>>run(work -> desk.write(list, asked.passing(), target, work))
                .onSuccess(Answers.either((export, advice) -> {
                    kit.window().uncover();
                    outside.tell(kit, words.say("export.done", export.rows(), export.fileName()), target);
                }, form::refuse)).start();
    }
}
