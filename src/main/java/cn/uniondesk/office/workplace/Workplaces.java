package cn.uniondesk.office.workplace;

import cn.uniondesk.office.Office;
import java.nio.file.Path;
import java.util.List;

/** Makes and opens offices in their data folders. Every way refuses with a {@link cn.uniondesk.office.Failure}. */
public interface Workplaces {

    /** Whether an office was set up in the folder. */
    boolean exists(Path home);

    /** Names of the accounts that can open the office; needs no password. */
    List<String> accounts(Path home);

    /** Makes an encrypted store for a new office and gives the recovery key, which is kept nowhere. */
    String create(Path home, Office office, String account, char[] password);

    Workplace open(Path home, String account, char[] password);

    /** Opens with the recovery key and gives the account, known or new, this password. */
    Workplace recover(Path home, String recoveryKey, String account, char[] password);
}
