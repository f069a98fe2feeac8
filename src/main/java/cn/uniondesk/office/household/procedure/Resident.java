package cn.uniondesk.office.household.procedure;

/** Somebody of the family on a day, whether the family is on file or still applies. */
public record Resident(long personId, String relation, String standing) {}
