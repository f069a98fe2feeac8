package cn.uniondesk.office.intake;

/**
 * What is listed of a row without holding it; an area adds its own.
 *
 * @param code a key {@code import.row.CODE} says it in a sentence
 */
public record Note(String code) {

    /** A total, a note, a signature, a repeated heading or an empty numbered row: ignored. */
    public static final Note TOTAL_ROW = new Note("TOTAL_ROW");
    public static final Note NOTE_ROW = new Note("NOTE_ROW");
    public static final Note SIGNATURE_ROW = new Note("SIGNATURE_ROW");
    public static final Note HEADING_ROW = new Note("HEADING_ROW");
    public static final Note EMPTY_ROW = new Note("EMPTY_ROW");
    /** The same again, saying the same. */
    public static final Note REPEATED = new Note("REPEATED");
    /** Known already, and the file says nothing else. */
    public static final Note KNOWN = new Note("KNOWN");
    /** Known already, and changed. */
    public static final Note CHANGED = new Note("CHANGED");
    /** The stated category is kept although the rule gives another. */
    public static final Note CATEGORY_DIFFERS = new Note("CATEGORY_DIFFERS");
    /** The stated category is of a generation that is assessed anew. */
    public static final Note CATEGORY_OLD = new Note("CATEGORY_OLD");
    /** No standard held on the filing date; an older scheme of that time gives the category. */
    public static final Note CATEGORY_BY_SCHEME = new Note("CATEGORY_BY_SCHEME");
    /** The stated number of people is not that of the members stored. */
    public static final Note PEOPLE_DIFFERS = new Note("PEOPLE_DIFFERS");
    /** A file's filing date is not changed by a later ledger. */
    public static final Note FILED_ON_KEPT = new Note("FILED_ON_KEPT");
    /** A word that no list knows is kept as written. */
    public static final Note WORD_KEPT = new Note("WORD_KEPT");
    /** A text that begins like a formula is kept as text. */
    public static final Note FORMULA_TEXT = new Note("FORMULA_TEXT");
    /** A value that breaks its own rule but is no ground to hold the row: kept as written. */
    public static final Note VALUE_KEPT = new Note("VALUE_KEPT");
    /** The union above is neither the office nor in the register. */
    public static final Note PARENT_UNKNOWN = new Note("PARENT_UNKNOWN");
    /** No income is stated, so the category was not computed. */
    public static final Note FINANCES_MISSING = new Note("FINANCES_MISSING");
    /** The student named is not a member of the household: the payee counts as aided. */
    public static final Note STUDENT_UNKNOWN = new Note("STUDENT_UNKNOWN");
}
