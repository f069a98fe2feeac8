package cn.uniondesk.office.safety;

/**
 * Work on a whole office that was cut off, as the next start found it, and what became of it: it ends as it should have,
 * or leaves what was there before. Each has its sentence, {@code leftover.NAME}.
 */
public enum Leftover {
    SETUP_DROPPED, SETUP_FINISHED, RESTORE_DROPPED, RESTORE_FINISHED;

    public String textKey() {
        return "leftover." + name();
    }
}
