package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.ACTION;
import static cn.uniondesk.store.tables.Tables.CHANGE;

import cn.uniondesk.office.radar.Doing;
import cn.uniondesk.office.radar.Doings;
import cn.uniondesk.store.session.StoreSession;
import java.util.List;
import org.jooq.impl.DSL;

/** What was done last, as the one write path wrote it down; what the program did by itself and looks are left out. */
public final class ActionLog implements Doings {

    private static final List<String> BY_ITSELF = List.of(
            "office.create", "rulebook.default", "account.open", "backup.proved", "sensitive.look");

    private final StoreSession session;

    public ActionLog(StoreSession session) {
        this.session = session;
    }

    @Override
    public List<Doing> latest(int most) {
        var records = DSL.field(DSL.selectCount().from(CHANGE).where(CHANGE.ACTION_ID.eq(ACTION.ID)));
        return session.query(db -> db.select(ACTION.AT, ACTION.ACCOUNT, ACTION.NAME, records)
                .from(ACTION)
                .where(ACTION.NAME.notIn(BY_ITSELF))
                .orderBy(ACTION.ID.desc())
                .limit(most)
                .fetch(row -> new Doing(row.value1().toInstant(), row.value2(), row.value3(), row.value4())));
    }
}
