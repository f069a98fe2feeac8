package cn.uniondesk.screen.intake;

import static cn.uniondesk.screen.kit.Shown.see;

import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.screen.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What came of an import, and what can be done next. */
public final class DonePart extends VBox {

    private final Label title = new Label();
    private final Label text = new Label();
    private final Button held = new Button();
    private final Button marked = new Button();
    private final Button undo = new Button();
    private Words words;

    public DonePart() {
        getStyleClass().add("form-body");
        title.setId("doneTitle");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        text.setWrapText(true);
        held.setId("doneHeld");
        marked.setId("doneMarked");
        undo.setId("doneUndo");
        var actions = new FlowPane(held, marked, undo);
        actions.getStyleClass().add("level-chips");
        var card = new VBox(title, text, actions);
        card.getStyleClass().add("card");
        getChildren().add(card);
    }

    /** @param look goes to the held rows @param mark writes the sender's file with its marks @param takeBack takes the import back */
    void ready(Words said, Runnable look, Runnable mark, Runnable takeBack) {
        words = said;
        held.setText(words.say("intake.to_held"));
        held.setOnAction(pressed -> look.run());
        marked.setText(words.say("intake.marked"));
        marked.setOnAction(pressed -> mark.run());
        undo.setText(words.say("intake.undo"));
        undo.setOnAction(pressed -> takeBack.run());
    }

    void show(ImportBook book) {
        var waiting = book.counted().stream().mapToLong(SheetReport::held).sum();
        title.setText(words.say("intake.taken", book.taken().file()));
        text.setText(words.say(waiting > 0 ? "intake.taken_held" : "intake.taken_all", waiting));
        see(held, waiting > 0);
        see(marked, waiting > 0);
    }
}
