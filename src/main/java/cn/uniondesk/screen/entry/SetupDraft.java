package cn.uniondesk.screen.entry;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import cn.uniondesk.screen.kit.form.Strength;
import java.util.ArrayList;
import java.util.List;

/** What is asked when an office is set up. */
final class SetupDraft extends FormModel {

    private final Entry office = add("officeName").must();
    private final Entry code = add("officeCode").must();
    private final Entry district = add("district").must();
    private final Entry account = add("account").must();
    private final Entry password = add("password").must();
    private final Entry again = add("passwordAgain").must();

    SetupDraft(Words words, String account) {
        this.account.fill(account);
        password.hinting(typed -> words.say(Strength.of(typed).key()));
    }

    /** Everything that stands against it. */
    List<Refusal> refusals() {
        var found = new ArrayList<>(problems());
        if (!code.get().isEmpty() && !code.get().matches("[A-Za-z0-9-]{2,40}")) {
            found.add(Refusal.of(code.name(), "refusal.office_code"));
        }
        Strength.refused(password, again).ifPresent(found::add);
        return found;
    }

    Office office() {
        return new Office(office.get(), code.get(), district.get());
    }

    String account() {
        return account.get();
    }

    String secret() {
        return password.text().get();
    }

    void forget() {
        password.fill("");
        again.fill("");
    }
}
