package cn.uniondesk.screen;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks the desk when nobody has touched it for a while. */
final class IdleLock {

    private final PauseTransition quiet = new PauseTransition();

    IdleLock(Runnable lock) {
        quiet.setOnFinished(passed -> lock.run());
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, (Event touched) -> {
            if (quiet.getDuration().greaterThan(Duration.ZERO)) {
                quiet.playFromStart();
            }
        });
    }

    /** @param minutes 0 for never */
    void after(int minutes) {
        quiet.stop();
        quiet.setDuration(Duration.minutes(minutes));
        if (minutes > 0) {
            quiet.playFromStart();
        }
    }
}
