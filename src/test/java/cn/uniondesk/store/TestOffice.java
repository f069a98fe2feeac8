package cn.uniondesk.store;

import cn.uniondesk.office.values.Office;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.keys.PasswordCost;
import java.nio.file.Path;
import java.time.Clock;

/** An encrypted office on the disk whose password costs little to try. */
public final class TestOffice {

    public static final String ACCOUNT = "王芳";
    public static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    public static final Office OFFICE = new Office("东湖街道总工会", "DH01", "东湖区总工会");

    private TestOffice() {}

    public static char[] password() {
        return "工会-2026".toCharArray();
    }

    public static StoreOpener opener(Path home) {
        return opener(home, Clock.systemDefaultZone());
    }

    public static StoreOpener opener(Path home, Clock clock) {
        return new StoreOpener(new DataFolder(home), CHEAP, clock);
    }

    /** A new office, open. */
    public static Store create(Path home) {
        opener(home).create(OFFICE, ACCOUNT, password());
        return open(home);
    }

    public static Store open(Path home) {
        return opener(home).open(ACCOUNT, password());
    }
}
