package cn.uniondesk.screen.entry;

import cn.uniondesk.office.values.Office;

/** Puts the recovery key on paper, to be kept apart from the computer. */
@FunctionalInterface
public interface RecoverySheet {

    void print(Office office, String recoveryKey);
}
