package cn.uniondesk.screen.settings;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.Strength;
import java.util.ArrayList;
import java.util.List;

/** A password that is chosen: for an account that is new, or in the place of an old one. */
final class AccountsDraft extends FormModel {

    private final Entry account;
    private final Entry present;
    private final Entry password = add("password").must();
    private final Entry again = add("passwordAgain").must();

    private AccountsDraft(Words words, boolean fresh) {
        account = fresh ? add("account").must() : null;
        present = fresh ? null : add("present").must();
        password.hinting(typed -> words.say(Strength.of(typed).key()));
    }

    static AccountsDraft added(Words words) {
        return new AccountsDraft(words, true);
    }

    static AccountsDraft changed(Words words) {
        return new AccountsDraft(words, false);
    }

    List<Refusal> refusals() {
        var found = new ArrayList<>(problems());
        Strength.refused(password, again).ifPresent(found::add);
        return found;
    }

    String account() {
        return account.get();
    }

    String present() {
        return present.text().get();
    }

    String secret() {
        return password.text().get();
    }

    void forget() {
        entries().forEach(each -> each.fill(""));
        settle();
    }
}
