package cn.uniondesk.office.safety;

import java.util.List;

/** Who can unlock the office. */
public interface Accounts {

    List<String> names();

    /** Whether the password is the account's; for a desk that was locked while its store stayed open. */
    boolean admits(String account, char[] password);

    void add(String account, char[] password);

    /** Refuses with a {@link cn.uniondesk.office.acts.Failure} where the old password is wrong. */
    void changePassword(String account, char[] password, char[] newPassword);

    /** Gives the account a new password on the strength of the recovery key. */
    void recover(String recoveryKey, String account, char[] newPassword);
}
