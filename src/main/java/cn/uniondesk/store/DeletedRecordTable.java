package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.CHANGE;
import static cn.uniondesk.store.tables.Tables.DELETED_RECORD;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.record.DeletedRecords;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.proof.BusinessTables;
import cn.uniondesk.store.session.FieldChanges;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.DeletedRecordRecord;
import java.util.List;
import java.util.Locale;

/** What was deleted and why, in {@code deleted_record}; what it said is in the log of changes, from which it is put back. */
public final class DeletedRecordTable implements DeletedRecords {

    private final Session session;
    private final RecordWriter writer;

    public DeletedRecordTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    void note(String kind, long record, String title, String reason) {
        writer.insert(new DeletedRecordRecord().setKind(kind).setRecordId(record).setTitle(title).setReason(reason)
                .setDeletedOn(writer.today()), Origin.DESK);
    }

    @Override
    public List<Deleted> all() {
        return session.query(db -> db.selectFrom(DELETED_RECORD)
                .where(DELETED_RECORD.RESTORED_ON.isNull())
                .orderBy(DELETED_RECORD.ID.desc())
                .fetch(row -> new Deleted(row.getId(), row.getKind(), row.getRecordId(), row.getTitle(), row.getReason(),
                        row.getDeletedOn())));
    }

    @Override
    public void restore(long id) {
        var deleted = all().stream().filter(each -> each.id() == id).findFirst()
                .orElseThrow(() -> new Failure("record.not_deleted"));
        var table = BusinessTables.inOrder().stream()
                .filter(each -> each.getName().equals(deleted.kind().toUpperCase(Locale.ROOT))).findFirst().orElseThrow();
        var said = session.query(db -> db.select(CHANGE.FIELDS).from(CHANGE)
                .where(CHANGE.RECORD_TABLE.eq(table.getName())).and(CHANGE.RECORD_ID.eq(deleted.record()))
                .and(CHANGE.OPERATION.eq("delete"))
                .orderBy(CHANGE.ID.desc()).limit(1).fetchOptional(CHANGE.FIELDS).orElseThrow());
        writer.putBack(table, deleted.record(), FieldChanges.parse(said), Origin.DESK);
        writer.update(id, new DeletedRecordRecord().setRestoredOn(writer.today()), Origin.DESK);
    }
}
