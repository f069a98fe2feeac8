package cn.uniondesk.office.household.casefile;

import cn.uniondesk.office.household.procedure.FamilyMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The ways of the families on file. */
@FunctionalInterface
public interface Cases {

    /** Empty for a file that was taken over and has not been worked on since. */
    Optional<CaseFile> ofHousehold(long householdId, LocalDate on);

    /** The way of an application; empty where there is none of this id. */
    default Optional<CaseFile> ofApplication(long proceedingId, LocalDate on) {
        return Optional.empty();
    }

    /** Who lives with an applicant, the applicant first, with what each is and earns. */
    default List<FamilyMember> familyOf(long proceedingId) {
        return List.of();
    }
}
