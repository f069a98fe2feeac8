package cn.uniondesk.office.household.recheck;

import cn.uniondesk.office.household.Decision;
import java.time.LocalDate;
import java.util.function.Consumer;

/** All files that are open on a day, handed out one after the other, however many there are. */
public interface OpenFiles {

    /** @param decision the one in force */
    record OpenFile(long id, String number, String headName, Decision decision) {}

    /** By file number; files that nothing was decided of are left out. */
    void each(LocalDate on, Consumer<OpenFile> work);
}
