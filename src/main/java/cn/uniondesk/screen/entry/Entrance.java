package cn.uniondesk.screen.entry;

import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.workplace.NewOffice;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The door of one data folder: makes the office there, or opens it. Passwords are wiped once they were used. */
public final class Entrance implements Door {

    private final Workplaces workplaces;
    private final Path home;

    public Entrance(Workplaces workplaces, Path home) {
        this.workplaces = workplaces;
        this.home = home;
    }

    public Path home() {
        return home;
    }

    public boolean exists() {
        return workplaces.exists(home);
    }

    @Override
    public List<String> accounts() {
        return workplaces.accounts(home);
    }

    /** Ends or drops what was cut off here the last time. */
    public Optional<Leftover> settle() {
        return workplaces.settle(home);
    }

    /** Made whole; the office once its recovery key was seen. */
    public NewOffice prepare(Office office, String account, String password) {
        return with(password, secret -> workplaces.prepare(home, office, account, secret));
    }

    @Override
    public Workplace open(String account, String password) {
        return with(password, secret -> workplaces.open(home, account, secret));
    }

    @Override
    public Workplace recover(String key, String account, String password) {
        return with(password, secret -> workplaces.recover(home, key, account, secret));
    }

    /** Puts a backup in the place of the office, which must not be open. */
    public Verification restore(Path backup, String account, String password) {
        return with(password, secret -> workplaces.restore(home, backup, account, secret));
    }

    private static <T> T with(String password, java.util.function.Function<char[], T> use) {
        var secret = password.toCharArray();
        try {
            return use.apply(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
