package cn.uniondesk.command;

/** How a command ends, for whoever started it. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, and something waits for a person: held rows, findings that must be mended. */
    static final int WAITING = 1;
    static final int USAGE = 2;
    /** Could not; nothing changed; one sentence on standard error. */
    static final int FAILED = 3;

    private ExitCode() {}
}
