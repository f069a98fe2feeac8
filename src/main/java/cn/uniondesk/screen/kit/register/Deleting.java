package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.record.RecordDesk;
import cn.uniondesk.screen.kit.Answers;
import cn.uniondesk.screen.kit.Kit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks why a wrong record is deleted, and deletes it; what holds the record is said beside the reason. */
final class Deleting {

    private final Kit kit;
    private final RecordDesk desk;

    Deleting(Kit kit, RecordDesk desk) {
        this.kit = kit;
        this.desk = desk;
    }

    void ask(long record, Runnable then) {
        var words = kit.words();
        var title = new Label(words.say("record.delete_title", words.records().kind(desk.records().declaration().code())));
        title.getStyleClass().add("section-title");
        var why = new Label(words.say("record.delete_why"));
        why.setWrapText(true);
        var reason = new TextField();
        reason.setId("delete-reason");
        reason.setPromptText(words.say("record.delete_reason"));
        reason.setAccessibleText(words.say("record.delete_reason"));
        var message = new Label();
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        var stay = new Button(words.say("record.keep"));
        stay.setCancelButton(true);
        stay.setOnAction(pressed -> kit.window().uncover());
        var go = new Button(words.say("record.delete"));
        go.setId("delete-go");
        go.getStyleClass().add("danger");
        go.setOnAction(pressed -> kit.background().run(work -> desk.delete(record, reason.getText()))
                .onSuccess(Answers.either((done, advice) -> {
                    kit.window().uncover();
                    kit.window().status(words.say("record.deleted"));
                    then.run();
                }, refusals -> {
                    message.setText(words.refusal(refusals.getFirst()));
                    reason.requestFocus();
                })).start());
        reason.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                go.fire();
                pressed.consume();
            }
        });
        var buttons = new HBox(stay, go);
        buttons.getStyleClass().add("row");
        var card = new VBox(title, why, reason, message, buttons);
        card.getStyleClass().addAll("card", "confirmation");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        kit.window().cover(card);
        reason.requestFocus();
    }
}
