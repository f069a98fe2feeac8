package cn.uniondesk.screen.entry;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.form.Strength;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** At the door: account and password, or the recovery key and a new password. */
public final class UnlockController {

    private final Kit kit;
    private final Door door;
    private final Consumer<Workplace> opened;

    @FXML private Pages pages;
    @FXML private VBox byPassword;
    @FXML private VBox byKey;
    @FXML private ComboBox<String> account;
    @FXML private PasswordField password;
    @FXML private Button unlock;
    @FXML private TextField recoveryKey;
    @FXML private PasswordField newPassword;
    @FXML private Label strength;
    @FXML private Button recover;
    @FXML private Label message;
    @FXML private ProgressPane progress;

    public UnlockController(Kit kit, Door door, Consumer<Workplace> opened) {
        this.kit = kit;
        this.door = door;
        this.opened = opened;
    }

    @FXML
    private void initialize() {
        var unreadable = names();
        var last = kit.remembered().get("account").filter(account.getItems()::contains);
        account.setValue(last.orElseGet(() -> account.getItems().isEmpty() ? null : account.getItems().getFirst()));
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.visibleProperty().bind(message.managedProperty());
        strength.textProperty().bind(newPassword.textProperty()
                .map(typed -> typed.isEmpty() ? "" : kit.words().say(Strength.of(typed).key())));
        byPassword();
        message.setText(unreadable);
    }

    /** Gives the sentence why nobody can be named, empty where all are. */
    private String names() {
        try {
            account.getItems().setAll(door.accounts());
            return "";
        } catch (Failure failure) {
            return kit.words().office().text(failure);
        }
    }

    /** Puts the cursor where typing begins. */
    public void ready() {
        password.requestFocus();
    }

    @FXML
    private void unlock() {
        var name = account.getValue();
        var secret = password.getText();
        if (secret.isEmpty()) {
            message.setText(kit.words().say("unlock.password_missing"));
            return;
        }
        open(unlock, () -> door.open(name, secret), password);
    }

    @FXML
    private void recover() {
        var secret = newPassword.getText();
        if (recoveryKey.getText().isBlank()) {
            message.setText(kit.words().say("unlock.key_missing"));
        } else if (!Strength.of(secret).holds()) {
            message.setText(kit.words().say("refusal.password_weak"));
        } else {
            open(recover, () -> door.recover(recoveryKey.getText().strip(), account.getValue(), secret), recoveryKey);
        }
    }

    private void open(Button button, java.util.function.Supplier<Workplace> way, TextField again) {
        var name = account.getValue();
        message.setText("");
        button.setDisable(true);
        var job = kit.background().run(step -> way.get()).onSuccess(workplace -> {
            kit.remembered().keep("account", name);
            password.clear();
            newPassword.clear();
            recoveryKey.clear();
            opened.accept(workplace);
        }).onFailure(problem -> {
            message.setText(problem instanceof Failure failure
                    ? kit.words().office().text(failure)
                    : kit.words().failure(problem));
            again.selectAll();
            again.requestFocus();
        }).onFinally(() -> button.setDisable(false)).start();
        progress.watch(job, kit.words().say("unlock.working"), kit.words());
    }

    @FXML
    private void byKey() {
        show(byKey);
        recover.setDefaultButton(true);
        unlock.setDefaultButton(false);
        recoveryKey.requestFocus();
    }

    @FXML
    private void byPassword() {
        show(byPassword);
        unlock.setDefaultButton(true);
        recover.setDefaultButton(false);
        password.requestFocus();
    }

    private void show(Node way) {
        message.setText("");
        pages.show(way);
    }
}
