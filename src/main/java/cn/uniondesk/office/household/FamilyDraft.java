package cn.uniondesk.office.household;

import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.values.Money;
import java.time.LocalDate;

/**
 * A member of a household as typed.
 *
 * @param id 0 for a new one
 * @param joinedOn since when the person lives there, null: since the file was opened
 * @param leftOn first day on which the person no longer lives there, null while living there
 */
public record FamilyDraft(
        long id,
        long householdId,
        PersonDraft person,
        String relation,
        LocalDate joinedOn,
        LocalDate leftOn,
        String standing,
        Money monthlyIncome,
        String school,
        String schoolStage,
        Integer schoolYearEntered) {}
