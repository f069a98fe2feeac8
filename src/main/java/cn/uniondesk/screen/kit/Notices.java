package cn.uniondesk.screen.kit;

/** What the desk tells without being asked. */
public interface Notices {

    /** Something is done. */
    void done(String text);

    /** Something is done, and this can be done next. */
    void offer(String text, String action, Runnable next);

    /** Something could not be done; stays until it is closed. */
    void failure(Throwable problem);

    /** Something to know before going on; stays until it is closed. */
    void warn(String text);
}
