package cn.uniondesk.work;

/** How far a piece of work is. The work reports; whoever watches may ask it to stop. */
public interface Progress {

    /** Work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Reports {@code done} of {@code total} steps; a total of 0 means that it is not known. */
    void at(long done, long total);

    boolean isCancelled();

    /** Called between steps: leaves the work where somebody asked for it. */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }
}
