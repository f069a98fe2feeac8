package cn.uniondesk.office.household;

import cn.uniondesk.office.record.Values;
import java.time.LocalDate;

/**
 * 家庭成员: a person living in a household from one day until another, the head too.
 *
 * @param leftOn first day on which the person no longer lives there, null while living there
 * @param details of {@link FamilyDetails}
 */
public record HouseholdMember(
        long id, long householdId, long personId, LocalDate joinedOn, LocalDate leftOn, Values details) {

    public String relation() {
        return details.text(FamilyDetails.RELATION);
    }

    public boolean livesThere(LocalDate on) {
        return !on.isBefore(joinedOn) && (leftOn == null || on.isBefore(leftOn));
    }

    /** The same member under the id by which the office knows the row. */
    public HouseholdMember known(long as) {
        return new HouseholdMember(as, householdId, personId, joinedOn, leftOn, details);
    }

    /** The same member with these details. */
    public HouseholdMember describedBy(Values other) {
        return new HouseholdMember(id, householdId, personId, joinedOn, leftOn, other);
    }

    /** The same member, no longer living there from the day on. */
    public HouseholdMember leaving(LocalDate on) {
        return new HouseholdMember(id, householdId, personId, joinedOn, on, details);
    }

    /** The same person as a new member of another household. */
    public HouseholdMember movedTo(long household, String newRelation, LocalDate on) {
        return new HouseholdMember(0, household, personId, on, null, details.with(FamilyDetails.RELATION, newRelation));
    }
}
