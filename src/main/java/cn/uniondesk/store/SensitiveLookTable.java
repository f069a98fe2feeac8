package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.SENSITIVE_LOOK;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.safety.SensitiveLooks;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import cn.uniondesk.store.tables.tables.records.SensitiveLookRecord;

/** Looks at sensitive values, in {@code sensitive_look}; who and when stand in the action of each. */
public final class SensitiveLookTable implements SensitiveLooks {

    private static final Action LOOK = new Action("sensitive.look");

    private final StoreSession session;
    private final RecordWriter writer;

    public SensitiveLookTable(StoreSession session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public void note(String where, long record, String field) {
        session.change(LOOK, () -> writer.insert(
                new SensitiveLookRecord().setPlace(where).setRecordId(record).setField(field), Origin.DESK));
    }

    @Override
    public long count() {
        return session.query(db -> (long) db.fetchCount(SENSITIVE_LOOK));
    }
}
