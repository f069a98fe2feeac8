package cn.uniondesk.office.reading;

/** Why a value cannot be read. The names are the codes of held rows, their sentences {@code fault.CODE}. */
public enum Fault {
    /** Neither 18 nor 15 places, or letters where digits belong. */
    ID_MALFORMED,
    /** The last digits were lost when a spreadsheet took the number for a figure. */
    ID_PRECISION_LOST,
    /** The birth date inside does not exist, lies in the future or more than 120 years back. */
    ID_BIRTH_INVALID,
    ID_CHECKSUM,
    /** The first two digits are no province. */
    ID_REGION_UNKNOWN,
    DATE_UNREADABLE,
    AMOUNT_UNREADABLE,
    NUMBER_UNREADABLE,
    QUARTER_UNREADABLE,
    CREDIT_CODE_MALFORMED,
    CREDIT_CODE_CHECKSUM,
    CARD_MALFORMED,
    PHONE_MALFORMED,
    POSTCODE_MALFORMED,
    NAME_MALFORMED;

    /** The refusal beside the field. */
    public Refusal at(String field) {
        return Refusal.of(field, "fault." + name());
    }
}
