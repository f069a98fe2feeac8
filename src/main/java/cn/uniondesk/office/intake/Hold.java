package cn.uniondesk.office.intake;

import java.util.List;

/**
 * Why a row is held. A row has one code: that of the lowest rank that is true of it. An area adds codes of its own, with
 * a rank beside those of the same sort here.
 *
 * @param rank what is missing or unreadable comes before what is unknown, that before what contradicts
 * @param code a key {@code import.row.CODE} says it in a sentence
 */
public record Hold(int rank, String code) {

    public static final Hold VALUE_MISSING = new Hold(10, "VALUE_MISSING");
    public static final Hold NAME_MISSING = new Hold(20, "NAME_MISSING");
    public static final Hold ID_MALFORMED = new Hold(30, "ID_MALFORMED");
    public static final Hold ID_PRECISION_LOST = new Hold(40, "ID_PRECISION_LOST");
    public static final Hold ID_BIRTH_INVALID = new Hold(50, "ID_BIRTH_INVALID");
    public static final Hold ID_CHECKSUM = new Hold(60, "ID_CHECKSUM");
    public static final Hold ID_REGION_UNKNOWN = new Hold(70, "ID_REGION_UNKNOWN");
    public static final Hold BIRTH_CONFLICT = new Hold(80, "BIRTH_CONFLICT");
    public static final Hold SEX_CONFLICT = new Hold(90, "SEX_CONFLICT");
    public static final Hold DATE_UNREADABLE = new Hold(100, "DATE_UNREADABLE");
    public static final Hold DATE_FUTURE = new Hold(110, "DATE_FUTURE");
    public static final Hold AMOUNT_UNREADABLE = new Hold(120, "AMOUNT_UNREADABLE");
    public static final Hold TEXT_TOO_LONG = new Hold(130, "TEXT_TOO_LONG");
    public static final Hold CODE_UNKNOWN = new Hold(140, "CODE_UNKNOWN");
    public static final Hold UNION_UNKNOWN = new Hold(150, "UNION_UNKNOWN");
    public static final Hold HOUSEHOLD_UNKNOWN = new Hold(160, "HOUSEHOLD_UNKNOWN");
    public static final Hold PAYEE_UNKNOWN = new Hold(170, "PAYEE_UNKNOWN");
    public static final Hold NAME_CONFLICT = new Hold(180, "NAME_CONFLICT");
    public static final Hold DUPLICATE_IN_FILE = new Hold(190, "DUPLICATE_IN_FILE");
    public static final Hold DUPLICATE_ACTIVE_FILE = new Hold(200, "DUPLICATE_ACTIVE_FILE");
    public static final Hold NUMBER_TAKEN = new Hold(210, "NUMBER_TAKEN");
    public static final Hold DECIDED_TODAY = new Hold(220, "DECIDED_TODAY");
    public static final Hold CATEGORY_NONE = new Hold(230, "CATEGORY_NONE");

    private static final List<Hold> UNREADABLE = List.of(
            ID_MALFORMED, ID_PRECISION_LOST, ID_BIRTH_INVALID, ID_CHECKSUM, ID_REGION_UNKNOWN,
            DATE_UNREADABLE, AMOUNT_UNREADABLE);

    /** Why a value that cannot be read holds its row; the codes are those of the faults of reading. */
    static Hold of(String fault) {
        return UNREADABLE.stream().filter(each -> each.code.equals(fault)).findFirst().orElseThrow();
    }
}
