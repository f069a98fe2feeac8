package cn.uniondesk.screen.household;

import cn.uniondesk.office.household.casefile.CaseFile;
import cn.uniondesk.office.workplace.Casework;
import java.time.LocalDate;

/**
 * The family that a page is about: by its file, or by its application while there is no file. Looking at a file that
 * was taken over from a ledger begins nothing; the first thing that is entered begins its way.
 */
final class Family {

    private final Casework casework;
    private final long household;
    private final Runnable changed;
    private volatile long proceeding;

    private Family(Casework casework, long household, long proceeding, Runnable changed) {
        this.casework = casework;
        this.household = household;
        this.proceeding = proceeding;
        this.changed = changed;
    }

    /** @param changed brings the page up to date */
    static Family onFile(Casework casework, long household, Runnable changed) {
        return new Family(casework, household, 0, changed);
    }

    static Family applying(Casework casework, long proceeding, Runnable changed) {
        return new Family(casework, 0, proceeding, changed);
    }

    /** 0 while there is no file. */
    long household() {
        return household;
    }

    boolean isOnFile() {
        return household != 0;
    }

    /** Tells families apart, whether on file or applying. */
    long key() {
        return household != 0 ? household : -proceeding;
    }

    /** Its application while there is no file. */
    long application() {
        return household == 0 ? proceeding : 0;
    }

    /** Everything that is known on the day; away from the window. */
    CaseFile read(LocalDate on) {
        return household != 0
                ? casework.caseFiles().of(casework.applications().seenOf(household), on)
                : casework.caseFiles().of(proceeding, on);
    }

    /** Its way, which begins here where it has not; away from the window, before something is entered. */
    long way() {
        if (proceeding == 0) {
            proceeding = casework.applications().ofHousehold(household).id();
        }
        return proceeding;
    }

    void changed() {
        changed.run();
    }
}
