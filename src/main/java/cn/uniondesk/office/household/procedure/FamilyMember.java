package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;

/**
 * A person living with the applicant, the applicant too, as the application states it.
 *
 * @param details of {@link FamilyDetails}
 */
public record FamilyMember(long id, long proceedingId, long personId, Values details) {

    /** The same as somebody of a household, from the day on. */
    public HouseholdMember livingIn(long household, LocalDate from) {
        return new HouseholdMember(0, household, personId, from, null, details);
    }

    FamilyMember in(long proceeding) {
        return new FamilyMember(id, proceeding, personId, details);
    }

    Resident resident() {
        return new Resident(personId, details.text(FamilyDetails.RELATION), details.text(FamilyDetails.STANDING));
    }
}
