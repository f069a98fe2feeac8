package cn.uniondesk.office.aid.choosing;

/**
 * Somebody whom a campaign could be for.
 *
 * @param place unit or union
 * @param category of the file, empty without one
 * @param beneficiaryClass a code of list {@code aid.class}
 * @param newlyAdmitted of students, null where unknown
 */
public record Candidate(
        long personId, String name, String documentNumber, String place, Long householdId, String householdNumber,
        String category, String beneficiaryClass, String bankCard, String schoolStage, Boolean newlyAdmitted) {}
