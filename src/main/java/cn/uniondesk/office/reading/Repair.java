package cn.uniondesk.office.reading;

/**
 * What had to be done to a value before it could be read. Nothing is repaired without being listed; the names are the
 * codes of the list, their sentences {@code repair.CODE} in the office's texts.
 */
public enum Repair {
    /** 全角 digits or letters became half-width. */
    ID_FULLWIDTH,
    /** A small x at the end became X. */
    ID_LOWERCASE,
    /** Blanks or hyphens inside were taken out. */
    ID_SPACES,
    /** A quotation mark, colon or the like around the number was taken off. */
    ID_QUOTE,
    /** 19 was put into a 15-digit number and its check digit added. */
    ID_15_TO_18,
    /** A day written otherwise than yyyy-MM-dd. */
    DATE_SPELLING,
    /** A month without a day: its first day was taken. */
    DATE_PARTIAL,
    /** A unit (元, 万元, ￥) written beside the amount was taken into account. */
    AMOUNT_UNIT,
    /** More than two decimals: rounded half up to 分. */
    AMOUNT_ROUNDED
}
