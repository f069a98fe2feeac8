package cn.uniondesk.office.values;

/**
 * A kind of record that a finding, a pedigree or a paper can name. Those that several areas name stand here; the others
 * are brought by their area.
 *
 * @param code such as {@code household}; its word is {@code record.CODE} of the screens' texts
 * @param room code of the screen that keeps the records
 * @param detail by which that screen is told the id, empty where it is the id of the screen's own record
 */
public record RecordType(String code, String room, String detail) {

    public static final RecordType UNION = new RecordType("union", "unions", "");
    public static final RecordType MEMBER = new RecordType("member", "members", "");
    public static final RecordType PERSON = new RecordType("person", "members", "person");
    public static final RecordType HOUSEHOLD = new RecordType("household", "households", "");
    public static final RecordType APPLICATION = new RecordType("application", "households", "application");
    public static final RecordType PAYMENT = new RecordType("payment", "payments", "");
    public static final RecordType CAMPAIGN = new RecordType("campaign", "campaigns", "");
    public static final RecordType IMPORT = new RecordType("import", "imports", "");
}
