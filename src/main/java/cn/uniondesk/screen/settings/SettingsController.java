package cn.uniondesk.screen.settings;

import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Place;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.Screen;
import cn.uniondesk.screen.kit.form.ChoiceEntry.Choice;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** 设置: how the desk looks, when it locks, and the copies of the office. */
public final class SettingsController implements Screen {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 60, 0);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Kit kit;
    private final Workplace office;
    private final Path home;
    private final Restoring restoring;
    private final Outside outside;

    @FXML private ComboBox<Choice> language;
    @FXML private ComboBox<Choice> scale;
    @FXML private ComboBox<Choice> lock;
    @FXML private Label lastBackup;
    @FXML private TextField folder;
    @FXML private Button backUp;
    @FXML private ProgressPane progress;
    @FXML private TextField backup;
    @FXML private PasswordField password;

    public SettingsController(Kit kit, Workplace office, Path home, Restoring restoring, Outside outside) {
        this.kit = kit;
        this.office = office;
        this.home = home;
        this.restoring = restoring;
        this.outside = outside;
    }

    @FXML
    private void initialize() {
        var words = kit.words();
        offer(language, "language", "zh-CN", List.of(new Choice("zh-CN", words.say("settings.chinese")), new Choice("en", words.say("settings.english"))));
        offer(scale, "scale", "100", Looks.SCALES.stream()
                .map(each -> new Choice(each.toString(), words.say("settings.percent", each))).toList());
        offer(lock, "lock.minutes", "10", MINUTES.stream().map(each -> new Choice(each.toString(),
                each == 0 ? words.say("settings.never") : words.say("settings.minutes", each))).toList());
        folder.setText(kit.remembered().get("backup.folder").orElseGet(() -> home.resolve("backups").toString()));
    }

    @Override
    public void arrive(Place place) {
        kit.background().run(work -> office.backups().lastProved()).onSuccess(last -> lastBackup.setText(last
                .map(when -> kit.words().say("settings.last_backup", WHEN.format(when)))
                .orElseGet(() -> kit.words().say("shell.backup_none")))).start();
    }

    @FXML
    private void chooseFolder() {
        outside.folder(kit.words().say("settings.backup_folder"), present(folder)).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    @FXML
    private void chooseBackup() {
        var words = kit.words();
        outside.toRead(words.say("settings.backup_file"), new Outside.FileKind(words.say("settings.backup_file"), List.of("*")),
                present(folder)).ifPresent(chosen -> backup.setText(chosen.toString()));
    }

    @FXML
    private void backUp() {
        path(folder).ifPresent(to -> {
            backUp.setDisable(true);
            var job = kit.background().run(work -> office.backups().backUp(to, work)).onSuccess(made -> {
                kit.remembered().keep("backup.folder", to.toString());
                kit.window().notices().done(kit.words().say("settings.backed_up", made.getFileName()));
                arrive(null);
            }).onFinally(() -> backUp.setDisable(false)).start();
            progress.watch(job, kit.words().say("settings.backing_up"), kit.words());
        });
    }

    @FXML
    private void restore() {
        var words = kit.words();
        path(backup).ifPresent(file -> kit.window().confirm(words.say("settings.restore"), words.say("settings.restore_question"),
                words.say("settings.restore"), () -> restoring.restore(file, office.account(), password.getText())));
    }

    private static Optional<Path> present(TextField field) {
        return Optional.of(field.getText()).filter(text -> Files.isDirectory(Path.of(text))).map(Path::of);
    }

    private Optional<Path> path(TextField field) {
        try {
            if (!field.getText().isBlank()) {
                return Optional.of(Path.of(field.getText().strip()));
            }
        } catch (InvalidPathException impossible) {
            // Said below, as for an empty one.
        }
        kit.window().notices().warn(kit.words().say("settings.path_missing"));
        field.requestFocus();
        return Optional.empty();
    }

    /** A choice that is kept and takes effect at once. */
    private void offer(ComboBox<Choice> box, String name, String usual, List<Choice> choices) {
        box.setConverter(new Words());
        box.getItems().setAll(choices);
        var now = kit.remembered().get(name).orElse(usual);
        box.setValue(Stream.concat(choices.stream().filter(each -> each.code().equals(now)), choices.stream()).findFirst().orElseThrow());
        box.valueProperty().addListener((all, before, chosen) -> {
            kit.remembered().keep(name, chosen.code());
            kit.window().dress();
        });
    }

    private static final class Words extends StringConverter<Choice> {
        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : choice.word();
        }

        @Override
        public Choice fromString(String text) {
            return null;
        }
    }
}
