package cn.uniondesk.office.workplace;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Office;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes and opens offices in their data folders. Every way refuses with a {@link cn.uniondesk.office.acts.Failure}. */
public interface Workplaces {

    /** Every form that the areas bring, by code; needs no office. */
    List<Form> forms();

    /** Whether an office was set up in the folder. */
    boolean exists(Path home);

    /** Names of the accounts that can open the office; needs no password. */
    List<String> accounts(Path home);

    /** Ends or drops what was cut off in the folder, and tells what it was. */
    Optional<Leftover> settle(Path home);

    /** Makes an encrypted store for a new office, with the default rules, beside its place. */
    NewOffice prepare(Path home, Office office, String account, char[] password);

    /** Makes a new office at once and gives the recovery key. */
    default String create(Path home, Office office, String account, char[] password) {
        try (var made = prepare(home, office, account, password)) {
            made.arrive();
            return made.recoveryKey();
        }
    }

    Workplace open(Path home, String account, char[] password);

    /** Opens with the recovery key and gives the account, known or new, this password. */
    Workplace recover(Path home, String recoveryKey, String account, char[] password);

    /** Checks a backup without putting it anywhere; opened with an account and password of its own day. */
    Verification verifyBackup(Path home, Path backup, String account, char[] password);

    /** Sets the present office aside and puts the backup in its place; the office must not be open. */
    Verification restore(Path home, Path backup, String account, char[] password);
}
