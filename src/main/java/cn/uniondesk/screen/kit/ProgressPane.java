package cn.uniondesk.screen.kit;

import cn.uniondesk.work.Job;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows that something is going on after 0.2 s, how far it is after 1 s, and lets it be cancelled. Unseen while idle. */
public final class ProgressPane extends VBox {

    private static final Duration SAMPLE = Duration.millis(100);
    private static final int SEEN_AFTER = 2;
    private static final int MEASURED_AFTER = 10;

    private final Label said = new Label();
    private final Label share = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final Timeline sampling = new Timeline();
    private int samples;

    public ProgressPane() {
        getStyleClass().add("progress-pane");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var line = new HBox(bar, share, cancel);
        line.getStyleClass().add("progress-line");
        getChildren().addAll(said, line);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        cancel.visibleProperty().bind(Bindings.createBooleanBinding(() -> !cancel.isDisabled(), cancel.disabledProperty()));
        sampling.setCycleCount(Timeline.INDEFINITE);
    }

    /** Watches the job until it ends. */
    public void watch(Job<?> job, String what, Words words) {
        said.setText(what);
        bar.setAccessibleText(what);
        cancel.setText(words.say("work.cancel"));
        cancel.setDisable(false);
        cancel.setOnAction(pressed -> {
            job.cancel();
            cancel.setDisable(true);
            said.setText(words.say("work.cancelling"));
        });
        samples = 0;
        sampling.getKeyFrames().setAll(new KeyFrame(SAMPLE, tick -> sample(job, words)));
        sampling.playFromStart();
    }

    private void sample(Job<?> job, Words words) {
        if (!job.isRunning()) {
            sampling.stop();
            setVisible(false);
            return;
        }
        samples++;
        setVisible(samples >= SEEN_AFTER);
        var measured = samples >= MEASURED_AFTER && job.total() > 0;
        bar.setProgress(measured ? (double) job.done() / job.total() : ProgressBar.INDETERMINATE_PROGRESS);
        share.setText(measured ? words.say("work.share", job.done(), job.total()) : "");
    }
}
