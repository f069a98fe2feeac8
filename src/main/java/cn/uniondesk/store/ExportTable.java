package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.EXPORT_NOTE;

import cn.uniondesk.office.exports.Exports;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.ExportNoteRecord;
import java.util.List;

/** The register of exports, in {@code export_note}. */
public final class ExportTable implements Exports {

    private final Session session;
    private final RecordWriter writer;

    public ExportTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public void note(Export export) {
        writer.insert(new ExportNoteRecord()
                .setWrittenOn(export.on()).setAccount(export.account()).setList(export.list())
                .setPurpose(export.purpose()).setReceiver(export.receiver()).setRowCount(export.rows())
                .setMasked(export.isMasked()).setFileName(export.fileName()), Origin.DESK);
    }

    @Override
    public List<Export> latest(int most) {
        return session.query(db -> db.selectFrom(EXPORT_NOTE).orderBy(EXPORT_NOTE.ID.desc()).limit(most)
                .fetch(row -> new Export(row.getWrittenOn(), row.getAccount(), row.getList(), row.getPurpose(),
                        row.getReceiver(), row.getRowCount(), row.getMasked(), row.getFileName())));
    }
}
