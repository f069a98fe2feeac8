package cn.uniondesk.screen.settings;

import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.form.FormPane;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Who can unlock the office: one's own password, and accounts for others. */
public final class AccountsController {

    private final Kit kit;
    private final Workplace office;
    private final AccountsDraft changed;
    private final AccountsDraft added;

    @FXML private Label names;
    @FXML private FormPane changeForm;
    @FXML private FormPane addForm;

    public AccountsController(Kit kit, Workplace office) {
        this.kit = kit;
        this.office = office;
        this.changed = AccountsDraft.changed(kit.words());
        this.added = AccountsDraft.added(kit.words());
    }

    @FXML
    private void initialize() {
        changeForm.show(changed, kit);
        addForm.show(added, kit);
        list();
    }

    @FXML
    private void change() {
        var present = changed.present();
        use(changed, changeForm, "accounts.changed", secret -> {
            var old = present.toCharArray();
            try {
                office.accounts().changePassword(office.account(), old, secret);
            } finally {
                Arrays.fill(old, '\0');
            }
        });
    }

    @FXML
    private void add() {
        var name = added.account();
        use(added, addForm, "accounts.added", secret -> office.accounts().add(name, secret));
    }

    private void use(AccountsDraft draft, FormPane form, String done, Consumer<char[]> work) {
        if (form.refuse(draft.refusals())) {
            return;
        }
        var secret = draft.secret().toCharArray();
        kit.background().run(step -> {
            try {
                work.accept(secret);
                return null;
            } finally {
                Arrays.fill(secret, '\0');
            }
        }).onSuccess(nothing -> {
            draft.forget();
            kit.window().notices().done(kit.words().say(done));
            list();
        }).start();
    }

    private void list() {
        kit.background().run(work -> office.accounts().names())
                .onSuccess(all -> names.setText(kit.words().say("accounts.names", String.join("、", all)))).start();
    }
}
