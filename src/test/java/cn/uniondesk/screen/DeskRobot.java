package cn.uniondesk.screen;

import cn.uniondesk.office.workplace.Workplaces;
import cn.uniondesk.screen.entry.Entrance;
import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import cn.uniondesk.screen.kit.form.FieldRow;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The desk in a window without a display, driven by hand and keyboard. Work runs on the window's own thread, so that
 * nothing need be waited for. The day is 21 November 2026.
 */
public final class DeskRobot extends FxRobot implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static {
        // The screen that does not exist is large enough for the largest picture.
        System.setProperty("headless.geometry", "1920x1080-32");
    }

    public final Remembered remembered = new Remembered(null);
    private final Answered outside = new Answered();
    private Stage stage;
    private DeskWindow window;

    public DeskRobot() {
        remembered.keep("lock.minutes", "0");
    }

    public DeskRobot habit(String name, String value) {
        remembered.keep(name, value);
        return this;
    }

    /** Opens the window at the door. */
    public DeskRobot at(Workplaces workplaces, Path home) {
        return shown(workplaces, home);
    }

    /** Opens the window and unlocks the office. */
    public DeskRobot in(TestOffice office) {
        shown(office.workplaces(), office.home());
        write(TestOffice.PASSWORD);
        key(KeyCode.ENTER);
        return this;
    }

    /** What the system's windows answer from here on. */
    public void answer(Path chosen) {
        outside.answer(chosen);
    }

    /** The words of the only label, button or status with this id. */
    public String words(String id) {
        return ((Labeled) lookup("#" + id).query()).getText();
    }

    public DeskWindow window() {
        return window;
    }

    public void key(KeyCode... keys) {
        push(keys);
        settle();
    }

    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void click(String query) {
        clickOn(query);
        settle();
    }

    public void size(int width, int height) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    /** Types into one field after the other, Enter between them. */
    public void type(String... texts) {
        for (var text : texts) {
            write(text);
            key(KeyCode.ENTER);
        }
    }

    /** Empties the field that has the focus. */
    public void clear() {
        key(KeyCode.CONTROL, KeyCode.A);
        key(KeyCode.DELETE);
    }

    /** Types into the field of a form. */
    public void fill(String field, String text) {
        interact(() -> row(field).input().requestFocus());
        clear();
        write(text);
        settle();
    }

    /** Puts a text into the field of a form at once, as if it were pasted. */
    public void put(String field, String text) {
        interact(() -> ((TextInputControl) row(field).input()).setText(text));
        settle();
    }

    /** Presses a button by its id, wherever on the screen it stands. */
    public void press(String id) {
        interact(() -> lookup("#" + id).match(node -> node instanceof ButtonBase && shown(node)).<ButtonBase>query().fire());
        settle();
    }

    /** Presses the button that says this to somebody who cannot see it. */
    public void pressSaying(String spoken) {
        interact(() -> lookup(".button").match(node -> spoken.equals(node.getAccessibleText()) && shown(node))
                .<ButtonBase>query().fire());
        settle();
    }

    /** Opens a tab by its id. */
    public void section(String id) {
        interact(() -> {
            var pane = lookup("#tabs").<TabPane>query();
            pane.getSelectionModel().select(pane.getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst().orElseThrow());
        });
        settle();
    }

    /** Chooses a row of a short list. */
    public void select(String table, int row) {
        interact(() -> lookup("#" + table).match(DeskRobot::shown).<TableView<?>>query().getSelectionModel().select(row));
        settle();
    }

    /** What a label with this id says. */
    public String label(String id) {
        return lookup("#" + id).match(DeskRobot::shown).<Label>query().getText();
    }

    /** What is said against the form as a whole. */
    public String formMessage() {
        return lookup(".form-message").match(DeskRobot::shown).<Label>query().getText();
    }

    /** Whether something with this id is seen now. */
    public boolean isSeen(String id) {
        return lookup("#" + id).match(DeskRobot::shown).tryQuery().isPresent();
    }

    /** Chooses by the word that is seen. */
    public void chooseWord(String field, String word) {
        interact(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<Choice>) row(field).input();
            box.setValue(box.getItems().stream().filter(each -> each.word().equals(word)).findFirst().orElseThrow());
        });
        settle();
    }

    /** Chooses from the list of a field. */
    public void choose(String field, String code) {
        interact(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<Choice>) row(field).input();
            box.setValue(box.getItems().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow());
        });
        settle();
    }

    /** Chooses from the list of a field by the word that is seen. */
    public void chooseNamed(String field, String word) {
        interact(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<Choice>) row(field).input();
            box.setValue(box.getItems().stream().filter(each -> each.word().equals(word)).findFirst().orElseThrow());
        });
        settle();
    }

    /** What stands in the field of a form. */
    public String text(String field) {
        return ((TextInputControl) row(field).input()).getText();
    }

    /** Presses the eye beside a masked field. */
    public void look(String field) {
        clickOn(row(field).lookup(".eye"));
        settle();
    }

    /** What is said against a field. */
    public String said(String field) {
        return within(field, ".field-message");
    }

    /** What a field's text means. */
    public String hint(String field) {
        return within(field, ".field-hint");
    }

    /** Opens a tab by its place, 0 for the first. */
    public void tab(int index) {
        interact(() -> lookup("#tabs").<TabPane>query().getSelectionModel().select(index));
        settle();
    }

    /** No field keeps the keys for itself. */
    public void focusAway() {
        interact(() -> lookup("#rail-HOME").query().requestFocus());
    }

    private FieldRow row(String field) {
        return lookup("#" + field).match(node -> node instanceof FieldRow && shown(node)).query();
    }

    private String within(String field, String style) {
        return ((Label) row(field).lookup(style)).getText();
    }

    public static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** With {@code -Dsnapshots=true}: a picture of the window into {@code target/snapshots}. */
    public void picture(String name) {
        if (!Boolean.getBoolean("snapshots")) {
            return;
        }
        settle();
        var image = WaitForAsyncUtils.asyncFx(() -> window.scene().snapshot(null));
        WaitForAsyncUtils.waitForFxEvents();
        try {
            var file = new File("target/snapshots/" + name + ".png");
            Files.createDirectories(file.getParentFile().toPath());
            ImageIO.write(buffered(image.get()), "png", file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException | java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Pictures in the sizes that a screen must stand, in the language as it is. */
    public void pictures(String name) {
        if (!Boolean.getBoolean("snapshots")) {
            return;
        }
        for (var each : new int[][] {{1000, 700, 100}, {1366, 768, 125}, {1920, 1080, 100}}) {
            scale(each[2]);
            size(each[0], each[1]);
            picture(name + "-" + each[0]);
        }
        scale(100);
        size(1280, 760);
    }

    public void scale(int percent) {
        remembered.keep("scale", Integer.toString(percent));
        interact(window::dress);
        settle();
    }

    private DeskRobot shown(Workplaces workplaces, Path home) {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
        interact(() -> {
            var equipment = new Equipment(Looks.bundled(), remembered, CLOCK, Runnable::run, DeskRobot::onWindow,
                    outside, cn.uniondesk.TestWiring.rooms());
            window = new DeskWindow(new Entrance(workplaces, home), equipment);
            stage.setScene(window.scene());
            stage.setWidth(1280);
            stage.setHeight(760);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window.begin();
        });
        settle();
        return this;
    }

    private static void onWindow(Runnable answer) {
        if (Platform.isFxApplicationThread()) {
            answer.run();
        } else {
            Platform.runLater(answer);
        }
    }

    private static BufferedImage buffered(WritableImage image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                buffered.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return buffered;
    }

    @Override
    public void close() {
        interact(() -> {
            stage.hide();
            window.close();
        });
    }
}
