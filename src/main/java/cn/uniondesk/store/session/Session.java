package cn.uniondesk.store.session;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;

/** What a table class sees of the store: it reads anywhere, and writes only inside of an office action. */
public interface Session {

    /** Reads in the transaction that this thread is in, else on a moment of its own. */
    <T> T query(Function<DSLContext, T> work);

    /**
     * What a query's rows come to, kept until a table that it names is written to. Inside of an action or a longer read
     * it is asked anew.
     */
    <R extends Record, T> T kept(ResultQuery<R> query, Function<Result<R>, T> reading);

    /**
     * Writes in the office action that this thread is in; refuses with an {@link IllegalStateException} outside of one.
     * Business rows go through {@link RecordWriter}; this is for it and for logs that no figure counts.
     */
    <T> T write(Function<DSLContext, T> work);
}
