package cn.uniondesk.screen.entry;

import cn.uniondesk.office.workplace.Workplace;
import java.util.List;

/** A locked office as somebody sees it who stands before it. */
public interface Door {

    /** Names of the accounts that can open it. */
    List<String> accounts();

    Workplace open(String account, String password);

    /** Opens with the recovery key and gives the account this password. */
    Workplace recover(String key, String account, String password);
}
