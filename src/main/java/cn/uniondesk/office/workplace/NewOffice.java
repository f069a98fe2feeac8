package cn.uniondesk.office.workplace;

/**
 * An office that was made whole, but is none yet: it becomes the office of its folder when it arrives, after its
 * recovery key was shown. Closed before, it leaves nothing.
 */
public interface NewOffice extends AutoCloseable {

    /** Kept nowhere; whoever has it can open the office and give a new password. */
    String recoveryKey();

    void arrive();

    @Override
    void close();
}
