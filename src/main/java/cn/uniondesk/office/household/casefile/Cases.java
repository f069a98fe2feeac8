package cn.uniondesk.office.household.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** The ways of the families on file. */
@FunctionalInterface
public interface Cases {

    /** Empty for a file that was taken over and has not been worked on since. */
    Optional<CaseFile> ofHousehold(long householdId, LocalDate on);
}
