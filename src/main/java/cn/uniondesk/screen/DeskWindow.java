package cn.uniondesk.screen;

import cn.uniondesk.office.exports.ListExport;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.entry.Entrance;
import cn.uniondesk.screen.entry.LockedDesk;
import cn.uniondesk.screen.entry.RecoveryPage;
import cn.uniondesk.screen.entry.SetupController;
import cn.uniondesk.screen.entry.UnlockController;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.DeskWay;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Loader;
import cn.uniondesk.screen.kit.Notices;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.WindowLayers;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.work.Background;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The desk's one window: the door first, then the open office in its shell. */
public final class DeskWindow implements DeskWay, AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 760;
    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 700;

    private final Entrance entrance;
    private final Equipment equipment;
    private final WindowLayers layers = new WindowLayers();
    private final Scene scene = new Scene(layers, WIDTH, HEIGHT);
    private final IdleLock idle;
    private Kit kit;
    private Workplace workplace;
    private ShellController shell;
    private Parent open;

    public DeskWindow(Entrance entrance, Equipment equipment) {
        this.entrance = entrance;
        this.equipment = equipment;
        this.idle = new IdleLock(this::lock);
        speak();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> keys().before(pressed));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> keys().after(pressed));
        idle.watch(scene);
    }

    public Scene scene() {
        return scene;
    }

    /** Shows the desk on the stage; what the clerk does from then on is the stage's. */
    public void show(Stage stage) {
        stage.setTitle(kit.words().say("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        begin();
        // A mistake in an answer is told like any other failure; nothing ends silently on the toolkit's thread.
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> layers.failure(problem));
    }

    /** Shows the door: set-up where there is no office yet, else unlocking. */
    public void begin() {
        var leftover = entrance.settle();
        if (!entrance.exists()) {
            var makers = Map.<Class<?>, java.util.function.Supplier<?>>of(SetupController.class,
                    () -> new SetupController(kit, entrance, new RecoveryPage(kit.words()), this::open));
            var setup = new Loader(kit.words(), makers).<SetupController>load(Fxml.SETUP);
            layers.show(setup.view());
            setup.controller().ready();
        } else {
            unlock(new UnlockController(kit, entrance, this::open));
        }
        leftover.ifPresent(it -> layers.warn(kit.words().office().text(it.textKey())));
    }

    @Override
    public void go(Place place) {
        if (shell != null) {
            layers.uncover();
            shell.go(place);
        }
    }

    @Override
    public void back() {
        if (shell != null) {
            shell.back();
        }
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
        if (shell != null) {
            shell.status(text);
        }
    }

    @Override
    public void export(ListExport list) {
        new ExportCard(kit, workplace.exports(), equipment.outside()).ask(list);
    }

    @Override
    public void looked(String field) {
        var here = shell.here();
        var looks = workplace.sensitiveLooks();
        kit.background().run(step -> {
            looks.note(here.area().code(), here.record(), field);
            return null;
        }).start();
    }

    @Override
    public void lock() {
        if (workplace == null || isLocked()) {
            return;
        }
        unlock(new UnlockController(kit, new LockedDesk(workplace), back -> layers.show(open)));
    }

    @Override
    public void dress() {
        var habits = equipment.remembered();
        equipment.looks().dress(scene, habits.number("scale", 100));
        idle.after(habits.number("lock.minutes", 10));
        var language = Locale.forLanguageTag(habits.get("language").orElse("zh-CN"));
        if (!language.getLanguage().equals(kit.words().language().getLanguage())) {
            speak();
            if (workplace != null) {
                show(Place.of(Area.SETTINGS));
            } else {
                begin();
            }
        }
    }

    @Override
    public void close() {
        equipment.remembered().flush();
        if (workplace != null) {
            workplace.close();
            workplace = null;
            shell = null;
            open = null;
        }
    }

    /** The door is shown whether the backup took the place of the office or not. */
    private void restore(Path backup, String account, String password) {
        close();
        layers.show(new Label(kit.words().say("settings.restoring")));
        kit.background().run(work -> entrance.restore(backup, account, password))
                .onSuccess(done -> layers.done(kit.words().say("settings.restored")))
                .onFinally(this::begin)
                .start();
    }

    private void open(Workplace opened) {
        workplace = opened;
        show(Place.of(Area.HOME));
    }

    private void show(Place first) {
        var screens = new Screens(kit, workplace, equipment, entrance.home(), this::restore);
        var makers = new java.util.HashMap<>(screens.makers());
        var loader = new Loader(kit.words(), screens.makers());
        makers.put(ShellController.class, () -> new ShellController(kit, workplace, screens, loader));
        var loaded = new Loader(kit.words(), makers).<ShellController>load(Fxml.SHELL);
        shell = loaded.controller();
        open = loaded.view();
        layers.show(open);
        shell.go(first);
    }

    private void unlock(UnlockController controller) {
        var makers = Map.<Class<?>, java.util.function.Supplier<?>>of(UnlockController.class, () -> controller);
        layers.show(new Loader(kit.words(), makers).load(Fxml.UNLOCK).view());
        controller.ready();
    }

    private boolean isLocked() {
        return open == null || open.getScene() == null;
    }

    private Keys keys() {
        return new Keys(this, isLocked() || layers.isCovered() ? null : shell);
    }

    private void speak() {
        var habits = equipment.remembered();
        var words = new Words(Locale.forLanguageTag(habits.get("language").orElse("zh-CN")));
        layers.speak(words);
        kit = new Kit(words, new Background(equipment.worker(), equipment.window(), layers::failure), this, habits,
                equipment.clock());
        equipment.looks().dress(scene, habits.number("scale", 100));
        idle.after(habits.number("lock.minutes", 10));
    }
}
