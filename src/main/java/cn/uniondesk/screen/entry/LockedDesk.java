package cn.uniondesk.screen.entry;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.workplace.Workplace;
import java.util.Arrays;
import java.util.List;

/** The door of a desk that was locked while its office stayed open, so that nothing typed is lost. */
public final class LockedDesk implements Door {

    private final Workplace workplace;

    public LockedDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Only who locked it comes back to it. */
    @Override
    public List<String> accounts() {
        return List.of(workplace.account());
    }

    @Override
    public Workplace open(String account, String password) {
        var secret = password.toCharArray();
        try {
            if (!workplace.accounts().admits(account, secret)) {
                throw new Failure("password.wrong");
            }
            return workplace;
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public Workplace recover(String key, String account, String password) {
        workplace.accounts().recover(key, account, password.toCharArray());
        return workplace;
    }
}
