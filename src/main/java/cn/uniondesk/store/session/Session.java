package cn.uniondesk.store.session;

import java.util.function.Function;
import org.jooq.DSLContext;

/** What a table class sees of the store: it reads anywhere, and writes only inside of an office action. */
public interface Session {

    /** Reads in the transaction that this thread is in, else on a moment of its own. */
    <T> T query(Function<DSLContext, T> work);

    /**
     * Writes in the office action that this thread is in; refuses with an {@link IllegalStateException} outside of one.
     * Business rows go through {@link RecordWriter}; this is for it and for logs that no figure counts.
     */
    <T> T write(Function<DSLContext, T> work);
}
