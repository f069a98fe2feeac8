package cn.uniondesk.store.session;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The open store of one person at work. An office action runs on the one thread that writes and has returned only when
 * it is on the disk; reads run on threads of their own, each on the state of one moment. What is called inside of an
 * action or a read joins it, so that no code within can leave the transaction.
 */
public final class StoreSession implements Session, Transactions, AutoCloseable {

    /* jOOQ announces the database's version at each start; held here because loggers are only weakly known. */
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    static {
        JOOQ.setLevel(Level.WARNING);
    }

    private static final Settings SETTINGS = new Settings().withRenderSchema(false).withExecuteLogging(false);

    /** The transaction of the lane's thread; {@code change} is null in a read. */
    private record Moment(Connection connection, DSLContext context, OpenChange change) {}

    private final ThreadLocal<Moment> moment = new ThreadLocal<>();
    private final DatabaseThread writer;
    private final Readers readers;
    private final String account;
    private final Clock clock;
    private final Durability durability;
    private final KeptAnswers answers = new KeptAnswers();

    public StoreSession(Database database, String account, Clock clock) {
        this(database, account, clock, Durability.SYNCED);
    }

    StoreSession(Database database, String account, Clock clock, Durability durability) {
        this.writer = new DatabaseThread("store-writer", database, "");
        this.readers = new Readers(database);
        this.account = account;
        this.clock = clock;
        this.durability = durability;
    }

    @Override
    public <T> T change(Action action, Supplier<T> work) {
        var now = moment.get();
        if (now == null) {
            return writer.call(connection -> alone(connection, action, work));
        }
        if (now.change == null) {
            throw new IllegalStateException("a change inside of a read");
        }
        return now.change.joined(work);
    }

    private <T> T alone(Connection connection, Action action, Supplier<T> work) throws SQLException {
        var context = context(connection);
        var change = new OpenChange(connection, context, new ChangeLog(connection, action, account, clock));
        moment.set(new Moment(connection, change.context(), change));
        boolean committed = false;
        try (change) {
            var result = work.get();
            change.complete();
            connection.commit();
            committed = true;
            change.tell(answers);
            durability.afterCommit(connection);
            return result;
        } catch (DataAccessException trouble) {
            throw StoreTrouble.failure(trouble);
        } catch (SQLException trouble) {
            throw committed ? StoreTrouble.unsure(connection, trouble) : StoreTrouble.failure(trouble);
        } finally {
            moment.remove();
            if (!committed) {
                rollback(connection);
            }
        }
    }

    /** A connection that cannot even roll back is closed, which has the same effect; the next action opens another. */
    private static void rollback(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            connection.close();
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (moment.get() != null) {
            return work.get();
        }
        return readers.call(connection -> {
            moment.set(new Moment(connection, context(connection), null));
            try {
                return work.get();
            } finally {
                moment.remove();
            }
        });
    }

    @Override
    public <T> T query(Function<DSLContext, T> work) {
        return read(() -> guarded(work));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Record, T> T kept(ResultQuery<R> query, Function<Result<R>, T> reading) {
        if (moment.get() != null) {
            return query(db -> reading.apply(db.fetch(query)));
        }
        var wording = DSL.using(SQLDialect.H2, SETTINGS).renderInlined(query);
        var known = answers.find(wording);
        if (known.isPresent()) {
            return (T) known.get();
        }
        var tables = KeptAnswers.tables(wording);
        long written = answers.written(tables);
        var answer = query(db -> reading.apply(db.fetch(query)));
        answers.keep(wording, tables, written, answer);
        return answer;
    }

    @Override
    public <T> T write(Function<DSLContext, T> work) {
        change().writesUnseen();
        return guarded(work);
    }

    private <T> T guarded(Function<DSLContext, T> work) {
        try {
            return work.apply(moment.get().context);
        } catch (DataAccessException trouble) {
            throw StoreTrouble.failure(trouble);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The office action that this thread is in. */
    OpenChange change() {
        var now = moment.get();
        if (now == null || now.change == null) {
            throw new IllegalStateException("a write outside of an office action");
        }
        return now.change;
    }

    private static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    /** Work on the writing connection while nothing is written. */
    public interface Still {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Reads the state of a moment at which {@code whileStill} runs: nothing is written between the two, and other
     * actions wait only for {@code whileStill}. For a backup that is to be compared with the store.
     */
    public <T> T readWhen(Still whileStill, Supplier<T> work) {
        return read(() -> {
            var reader = moment.get().context;
            writer.call(connection -> {
                reader.fetchValue("select count(*) from schema_version");
                whileStill.on(connection);
                return null;
            });
            return work.get();
        });
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
