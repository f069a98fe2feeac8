package cn.uniondesk.office.household.procedure;

/** What a step has to say beside its day; also the name of the field that lacks it. */
public enum Detail {
    HANDLERS("handlers"), DOCUMENT("documentNumber"), UNTIL("until"), PLACE("place"), PHONE("phone"), NOTE("note"),
    REASON("reason");

    private final String field;

    Detail(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
