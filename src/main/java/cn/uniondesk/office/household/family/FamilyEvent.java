package cn.uniondesk.office.household.family;

import java.time.LocalDate;

/**
 * 家庭变化: who came or went, when and why.
 *
 * @param otherHouseholdId the file that the person moved to or came from, null where none
 */
public record FamilyEvent(
        long id, long householdId, long personId, LocalDate on, Change change, Long otherHouseholdId, String note) {}
