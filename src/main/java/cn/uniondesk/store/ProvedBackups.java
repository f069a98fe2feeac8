package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.SETTING;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.safety.Backups;
import cn.uniondesk.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Backups of an open store; when the last good one was made is remembered in the store itself. */
public final class ProvedBackups implements Backups {

    private static final String PROVED_AT = "backup.proved_at";
    private static final Action PROVED = new Action("backup.proved");

    private final Store store;
    private final Clock clock;

    public ProvedBackups(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> lastProved() {
        return store.session().query(db -> db.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.CODE.eq(PROVED_AT))
                .fetchOptional(SETTING.CONTENT)
                .map(Instant::parse));
    }

    @Override
    public Path backUp(Path folder, Progress progress) {
        progress.at(0, 0);
        var file = store.backup(folder);
        store.session().change(PROVED, () -> store.session().write(this::keepMoment));
        return file;
    }

    private int keepMoment(DSLContext db) {
        var now = clock.instant().toString();
        var kept = db.update(SETTING).set(SETTING.CONTENT, now).where(SETTING.CODE.eq(PROVED_AT)).execute();
        return kept > 0 ? kept
                : db.insertInto(SETTING).set(SETTING.CODE, PROVED_AT).set(SETTING.CONTENT, now).execute();
    }
}
