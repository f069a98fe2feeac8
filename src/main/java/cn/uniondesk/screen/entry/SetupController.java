package cn.uniondesk.screen.entry;

import cn.uniondesk.office.workplace.NewOffice;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Pages;
import cn.uniondesk.screen.kit.ProgressPane;
import cn.uniondesk.screen.kit.form.FormPane;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** The first run: the office, the first account, and the recovery key, which is shown once and must be confirmed. */
public final class SetupController {

    private final Kit kit;
    private final Entrance entrance;
    private final RecoverySheet sheet;
    private final Consumer<Workplace> opened;
    private final SetupDraft draft;
    private NewOffice made;
    private String secret;

    @FXML private Pages pages;
    @FXML private VBox telling;
    @FXML private FormPane form;
    @FXML private ProgressPane progress;
    @FXML private Button create;
    @FXML private TextField key;
    @FXML private CheckBox kept;
    @FXML private Button enter;

    public SetupController(Kit kit, Entrance entrance, RecoverySheet sheet, Consumer<Workplace> opened) {
        this.kit = kit;
        this.entrance = entrance;
        this.sheet = sheet;
        this.opened = opened;
        this.draft = new SetupDraft(kit.words(), System.getProperty("user.name", ""));
    }

    @FXML
    private void initialize() {
        form.show(draft, kit);
        enter.disableProperty().bind(kept.selectedProperty().not());
    }

    /** Puts the cursor where typing begins. */
    public void ready() {
        form.enter();
    }

    @FXML
    private void create() {
        if (form.refuse(draft.refusals())) {
            return;
        }
        var office = draft.office();
        var account = draft.account();
        secret = draft.secret();
        create.setDisable(true);
        var job = kit.background().run(step -> entrance.prepare(office, account, secret))
                .onSuccess(this::tell).onFinally(() -> create.setDisable(false)).start();
        progress.watch(job, kit.words().say("setup.working"), kit.words());
    }

    private void tell(NewOffice office) {
        made = office;
        kit.remembered().keep("account", draft.account());
        draft.forget();
        key.setText(office.recoveryKey());
        pages.show(telling);
        key.requestFocus();
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(key.getText());
        Clipboard.getSystemClipboard().setContent(content);
        kit.window().notices().done(kit.words().say("setup.copied"));
    }

    @FXML
    private void print() {
        kit.background().run(step -> {
            sheet.print(draft.office(), key.getText());
            return null;
        }).onSuccess(done -> kit.window().notices().done(kit.words().say("setup.printed"))).start();
    }

    /** Only now, with the recovery key at hand, is the office there. */
    @FXML
    private void enter() {
        enter.disableProperty().unbind();
        enter.setDisable(true);
        var account = draft.account();
        kit.background().run(step -> {
            try (var office = made) {
                office.arrive();
            }
            return entrance.open(account, secret);
        }).onSuccess(workplace -> {
            key.clear();
            secret = null;
            opened.accept(workplace);
        }).onFinally(() -> enter.disableProperty().bind(kept.selectedProperty().not())).start();
    }
}
