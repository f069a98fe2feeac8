package cn.uniondesk.screen;

import cn.uniondesk.office.exports.ListExport;
import cn.uniondesk.screen.kit.DeskWay;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Loader;
import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Notices;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.WindowLayers;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.work.Background;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One screen alone under the headless toolkit; slow work happens at once on the thread that asks. Where it wants to go
 * is written down instead of gone to, and the system's windows answer what the test has put there.
 */
public final class OnScreen implements DeskWay, AutoCloseable {

    private static final Path PICTURES = Path.of("target", "snapshots");

    static {
        // The toolkit's own headless screen is smaller than the largest that a screen is looked at on.
        System.setProperty("headless.geometry", "1920x1080-32");
    }

    private final FxRobot robot = new FxRobot();
    private final WindowLayers layers;
    private final Kit kit;
    private final Stage stage;
    private final List<Place> places = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Answered outside = new Answered();
    private final List<ListExport> exported = new ArrayList<>();
    private String status = "";

    @Override
    public void export(ListExport list) {
        exported.add(list);
    }

    public OnScreen(Locale language, Clock clock, int width, int height, int percent) {
        var words = new Words(language);
        layers = on(WindowLayers::new);
        var remembered = new Remembered(null);
        remembered.keep("scale", Integer.toString(percent));
        kit = new Kit(words, Background.sameThread(problem -> {
            failures.add(problem);
            layers.failure(problem);
        }), this, remembered, clock);
        try {
            stage = FxToolkit.registerStage(Stage::new);
        } catch (TimeoutException stuck) {
            throw new IllegalStateException(stuck);
        }
        on(() -> {
            layers.speak(words);
            var scene = new Scene(layers, width, height);
            Looks.bundled().dress(scene, percent);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return null;
        });
    }

    public static OnScreen usual(Clock clock) {
        return new OnScreen(Locale.SIMPLIFIED_CHINESE, clock, 1200, 760, 100);
    }

    public Kit kit() {
        return kit;
    }

    /** Shows the screen of an FXML file with the controller that is made for this kit. */
    public <C> C show(Fxml file, Class<C> type, Function<Kit, C> maker) {
        return on(() -> {
            var loaded = new Loader(kit.words(), Map.of(type, () -> maker.apply(kit))).<C>load(file);
            layers.show(new BorderPane(loaded.view()));
            return loaded.controller();
        });
    }

    /** Runs on the toolkit's thread and waits for what follows from it. */
    public static <T> T on(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException stuck) {
            throw new IllegalStateException(stuck);
        }
        var done = WaitForAsyncUtils.asyncFx(work);
        var result = WaitForAsyncUtils.waitFor(done);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    public FxRobot robot() {
        return robot;
    }

    public <N extends Node> N find(String query, Class<N> type) {
        return robot.from(layers).lookup(query).queryAs(type);
    }

    public Optional<Node> seen(String query) {
        return robot.from(layers).lookup(query).queryAll().stream().filter(OnScreen::isSeen).findFirst();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public List<Place> places() {
        return places;
    }

    public List<Throwable> failures() {
        return failures;
    }

    public List<Path> revealed() {
        return outside.revealed();
    }

    public String statusText() {
        return status;
    }

    /** What the system's windows answer from here on; null for leaving them. */
    public void answer(Path chosen) {
        outside.answer(chosen);
    }

    /** The files that were opened with what the system has for them. */
    public List<Path> opened() {
        return outside.opened();
    }

    public Outside outside() {
        return outside;
    }

    /** With {@code -Dsnapshots=true}: the whole window as a picture under {@code target/snapshots}. */
    public void picture(String name) {
        if (!Boolean.getBoolean("snapshots")) {
            return;
        }
        run(() -> {
            layers.getScene().getRoot().layout();
            var seen = layers.getScene().snapshot(null);
            int width = (int) seen.getWidth();
            int height = (int) seen.getHeight();
            var pixels = new int[width * height];
            seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            try {
                Files.createDirectories(PICTURES);
                ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public void back() {
        places.add(null);
    }

    @Override
    public Notices notices() {
        return layers;
    }

    @Override
    public void confirm(String title, String question, String action, Runnable then) {
        layers.confirm(title, question, action, then);
    }

    @Override
    public void cover(Node content) {
        layers.cover(content);
    }

    @Override
    public void uncover() {
        layers.uncover();
    }

    @Override
    public void status(String text) {
        status = text;
    }

    @Override
    public void looked(String field) {
        status = field;
    }

    @Override
    public void lock() {
        throw new UnsupportedOperationException("a screen alone is not locked");
    }

    @Override
    public void dress() {
        throw new UnsupportedOperationException("a screen alone keeps its looks");
    }

    @Override
    public void close() {
        run(stage::close);
    }
}
