package cn.uniondesk.screen.intake;

import cn.uniondesk.screen.kit.Words;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The four steps of an import, with those that are done and the one that is on. */
public final class StepBar extends HBox {

    public StepBar() {
        getStyleClass().add("steps");
    }

    void show(BenchStep at, Words words) {
        getChildren().setAll(Arrays.stream(BenchStep.values()).map(each -> label(each, at, words)).toList());
    }

    private static Node label(BenchStep step, BenchStep at, Words words) {
        var label = new Label(words.say("intake.step_number", step.ordinal() + 1, words.say(step.key())));
        label.getStyleClass().add("step");
        if (step.ordinal() <= at.ordinal()) {
            label.getStyleClass().add(step == at ? "step-now" : "step-before");
        }
        return label;
    }
}
