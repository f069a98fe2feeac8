package cn.uniondesk.office.intake;

/** What is listed of a row without holding it. */
public enum Note {
    /** A total, a note, a signature, a repeated heading or an empty numbered row: ignored. */
    TOTAL_ROW, NOTE_ROW, SIGNATURE_ROW, HEADING_ROW, EMPTY_ROW,
    /** The same again, saying the same. */
    REPEATED,
    /** Known already, and the file says nothing else. */
    KNOWN,
    /** Known already, and changed. */
    CHANGED,
    /** The stated category is kept although the rule gives another. */
    CATEGORY_DIFFERS,
    /** The stated category is of a generation that is assessed anew. */
    CATEGORY_OLD,
    /** No standard held on the filing date; an older scheme of that time gives the category. */
    CATEGORY_BY_SCHEME,
    /** The stated number of people is not that of the members stored. */
    PEOPLE_DIFFERS,
    /** A file's filing date is not changed by a later ledger. */
    FILED_ON_KEPT,
    /** A word that no list knows is kept as written. */
    WORD_KEPT,
    /** A text that begins like a formula is kept as text. */
    FORMULA_TEXT,
    /** A value that breaks its own rule but is no ground to hold the row: kept as written. */
    VALUE_KEPT,
    /** The union above is neither the office nor in the register. */
    PARENT_UNKNOWN,
    /** No income is stated, so the category was not computed. */
    FINANCES_MISSING,
    /** The student named is not a member of the household: the payee counts as aided. */
    STUDENT_UNKNOWN
}
