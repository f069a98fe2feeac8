package cn.uniondesk.office.report;

/** What a filter can look at; the values are the codes that records keep, {@code yes} or {@code no} for a mark. */
public enum Attribute {
    STATE, SEX, EIGHT_GROUP, TERM_OVERDUE, CATEGORY, CAUSE, KIND, SOURCE, WAY, DIRECT, STAGE, NEW_STUDENT, SINGLE_MOTHER,
    CAMPAIGN,
    /** Official word of the person's schooling; of a household, its head's. */
    EDUCATION,
    /** Whether sex and day of birth are both known, so that the person belongs to an age band. */
    BANDED,
    /** The older scheme that a judgement is of. */
    SCHEME
}
