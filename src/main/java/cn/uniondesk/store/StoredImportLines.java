package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.IMPORT_REPAIR;
import static cn.uniondesk.store.tables.Tables.IMPORT_ROW;
import static cn.uniondesk.store.tables.Tables.IMPORT_TOTAL;

import cn.uniondesk.office.intake.ImportLines;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.TotalLine;
import cn.uniondesk.store.session.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The lines of a stored import, fetched in portions: there may be hundreds of thousands. */
final class StoredImportLines implements ImportLines {

    private static final int PORTION = 1_000;

    private final Session session;
    private final long batch;

    StoredImportLines(Session session, long batch) {
        this.session = session;
        this.batch = batch;
    }

    /** A line with the id by which the next portion begins. */
    private record Found<T>(long id, T line) {}

    @Override
    public void rows(Consumer<RowLine> reader) {
        each(reader, after -> session.query(db -> db.selectFrom(IMPORT_ROW)
                .where(IMPORT_ROW.BATCH_ID.eq(batch).and(IMPORT_ROW.ID.gt(after)))
                .orderBy(IMPORT_ROW.ID)
                .limit(PORTION)
                .fetch(row -> new Found<>(row.getId(), ImportRows.line(row)))));
    }

    @Override
    public void repairs(Consumer<RepairLine> reader) {
        each(reader, after -> session.query(db -> db.selectFrom(IMPORT_REPAIR)
                .where(IMPORT_REPAIR.BATCH_ID.eq(batch).and(IMPORT_REPAIR.ID.gt(after)))
                .orderBy(IMPORT_REPAIR.ID)
                .limit(PORTION)
                .fetch(row -> new Found<>(row.getId(), ImportRows.repair(row)))));
    }

    @Override
    public void totals(Consumer<TotalLine> reader) {
        each(reader, after -> session.query(db -> db.selectFrom(IMPORT_TOTAL)
                .where(IMPORT_TOTAL.BATCH_ID.eq(batch).and(IMPORT_TOTAL.ID.gt(after)))
                .orderBy(IMPORT_TOTAL.ID)
                .limit(PORTION)
                .fetch(row -> new Found<>(row.getId(), ImportRows.total(row)))));
    }

    private static <T> void each(Consumer<T> reader, Function<Long, List<Found<T>>> portions) {
        long after = 0;
        while (true) {
            var portion = portions.apply(after);
            portion.forEach(found -> reader.accept(found.line()));
            if (portion.size() < PORTION) {
                return;
            }
            after = portion.getLast().id();
        }
    }
}
