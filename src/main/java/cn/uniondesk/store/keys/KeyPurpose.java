package cn.uniondesk.store.keys;

/** What a sub-key is for; one purpose's key says nothing about another's. */
public enum KeyPurpose {
    STORE("store"), JOURNAL("journal"), BACKUP("backup"), FILES("files"), LOG("log");

    private final String label;

    KeyPurpose(String label) {
        this.label = "uniondesk " + label;
    }

    String label() {
        return label;
    }
}
