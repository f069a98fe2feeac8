package cn.uniondesk.office.household;

import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.record.Values;
import java.time.LocalDate;

/**
 * A member of a household as typed.
 *
 * @param id 0 for a new one
 * @param joinedOn since when the person lives there, null: since the file was opened
 * @param leftOn first day on which the person no longer lives there, null while living there
 * @param details of {@link FamilyDetails}
 */
public record FamilyDraft(
        long id, long householdId, PersonDraft person, LocalDate joinedOn, LocalDate leftOn, Values details) {}
