package cn.uniondesk.store;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Accounts;
import java.util.List;

/** The accounts that can unlock the store, as its key file holds them. */
public final class AccountKeys implements Accounts {

    private final Store store;

    public AccountKeys(Store store) {
        this.store = store;
    }

    @Override
    public List<String> names() {
        return store.accounts();
    }

    @Override
    public boolean admits(String account, char[] password) {
        try {
            store.admit(account, password);
            return true;
        } catch (Failure refused) {
            return false;
        }
    }

    @Override
    public void add(String account, char[] password) {
        store.addAccount(account, password);
    }

    @Override
    public void changePassword(String account, char[] password, char[] newPassword) {
        store.changePassword(account, password, newPassword);
    }

    @Override
    public void recover(String recoveryKey, String account, char[] newPassword) {
        store.recover(recoveryKey, account, newPassword);
    }
}
