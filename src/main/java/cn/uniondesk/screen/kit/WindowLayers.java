package cn.uniondesk.screen.kit;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's layers: what is worked on, what is laid over it and keeps the focus, and the notices above both. */
public final class WindowLayers extends StackPane implements Notices {

    private static final Duration READ = Duration.seconds(8);
    private static final int MOST = 4;

    private final StackPane work = new StackPane();
    private final StackPane cover = new StackPane();
    private final VBox notices = new VBox();
    private Words words;
    private Node before;

    public WindowLayers() {
        cover.getStyleClass().add("cover");
        cover.setVisible(false);
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        getChildren().addAll(work, cover, notices);
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (cover.isVisible() && pressed.getCode() == KeyCode.ESCAPE) {
                uncover();
                pressed.consume();
            }
        });
        sceneProperty().addListener((all, old, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((owners, left, reached) -> hold(reached));
            }
        });
    }

    public void speak(Words language) {
        words = language;
    }

    public void show(Node content) {
        uncover();
        work.getChildren().setAll(content);
    }

    public boolean isCovered() {
        return cover.isVisible();
    }

    public void cover(Node content) {
        if (!cover.isVisible()) {
            before = getScene().getFocusOwner();
        }
        cover.getChildren().setAll(content);
        cover.setVisible(true);
        enter();
    }

    public void uncover() {
        if (cover.isVisible()) {
            cover.setVisible(false);
            cover.getChildren().clear();
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    public void confirm(String title, String question, String action, Runnable then) {
        var head = new Label(title);
        head.getStyleClass().add("section-title");
        var text = new Label(question);
        text.setWrapText(true);
        var yes = new Button(action);
        yes.setId("confirm");
        yes.setDefaultButton(true);
        yes.getStyleClass().add("accent");
        yes.setOnAction(pressed -> {
            uncover();
            then.run();
        });
        var no = new Button(words.say("confirm.leave"));
        no.setOnAction(pressed -> uncover());
        var actions = new HBox(no, yes);
        actions.getStyleClass().add("cover-actions");
        var card = new VBox(head, text, actions);
        card.getStyleClass().add("cover-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        cover(card);
        yes.requestFocus();
    }

    @Override
    public void done(String text) {
        leaving(notice(Badge.Level.GOOD, text));
    }

    @Override
    public void offer(String text, String action, Runnable next) {
        var notice = notice(Badge.Level.GOOD, text);
        var button = new Button(action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> {
            notices.getChildren().remove(notice);
            next.run();
        });
        notice.getChildren().add(notice.getChildren().size() - 1, button);
        leaving(notice);
    }

    @Override
    public void failure(Throwable problem) {
        notice(Badge.Level.MUST, words.failure(problem));
    }

    @Override
    public void warn(String text) {
        notice(Badge.Level.EXPLAIN, text);
    }

    private HBox notice(Badge.Level level, String text) {
        var said = new Label(text, new FontIcon(level.icon()));
        said.setWrapText(true);
        var close = new Button(null, new FontIcon("mdoal-close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(words.say("notice.close"));
        var notice = new HBox(said, close);
        notice.getStyleClass().addAll("notice", level.style());
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> notices.getChildren().remove(notice));
        notices.getChildren().addFirst(notice);
        if (notices.getChildren().size() > MOST) {
            notices.getChildren().removeLast();
        }
        return notice;
    }

    private void leaving(Node notice) {
        var reading = new PauseTransition(READ);
        reading.setOnFinished(over -> notices.getChildren().remove(notice));
        reading.play();
    }

    /** While something is laid over the work, the focus cannot go below it. */
    private void hold(Node reached) {
        if (cover.isVisible() && reached != null && !isInside(reached)) {
            enter();
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == cover || at == notices) {
                return true;
            }
        }
        return false;
    }

    private void enter() {
        first(cover).ifPresent(Node::requestFocus);
    }

    private static java.util.Optional<Node> first(Parent parent) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                return java.util.Optional.of(child);
            }
            if (child instanceof Parent inner) {
                var found = first(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }
}
