package cn.uniondesk.office.acts;

import java.util.function.Supplier;

/**
 * One office action is one transaction. Inside {@link #change} every port writes into the same transaction and sees
 * its own writes; when it returns, the change is on the disk; when it throws, nothing of it remains.
 * A port that writes outside of {@link #change} refuses with an {@link IllegalStateException}.
 */
public interface Transactions {

    /** Runs the work alone, all or nothing, and returns once it would survive a power cut. */
    <T> T change(Action action, Supplier<T> work);

    /** Runs the work on the state of one moment, while changes may go on beside it. */
    <T> T read(Supplier<T> work);

    default void change(Action action, Runnable work) {
        change(action, () -> {
            work.run();
            return null;
        });
    }
}
