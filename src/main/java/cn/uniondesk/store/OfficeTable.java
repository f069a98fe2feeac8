package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.OFFICE;

import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.OfficeRecord;

/** The office itself, the one row of table {@code office}. */
public final class OfficeTable implements Offices {

    private final Session session;
    private final RecordWriter writer;

    public OfficeTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public Office own() {
        return session.query(db -> db.fetchSingle(OFFICE).map(row ->
                new Office(row.get(OFFICE.NAME), row.get(OFFICE.CODE), row.get(OFFICE.DISTRICT))));
    }

    @Override
    public void save(Office office) {
        var row = new OfficeRecord().setName(office.name()).setCode(office.code()).setDistrict(office.district());
        var id = session.query(db -> db.select(OFFICE.ID).from(OFFICE).fetchOptional(OFFICE.ID));
        if (id.isPresent()) {
            writer.update(id.get(), row, Origin.DESK);
        } else {
            writer.insert(row, Origin.DESK);
        }
    }
}
