package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.COLUMN_MAPPING;
import static cn.uniondesk.store.tables.Tables.IMPORT_BATCH;
import static cn.uniondesk.store.tables.Tables.IMPORT_REPAIR;
import static cn.uniondesk.store.tables.Tables.IMPORT_ROW;
import static cn.uniondesk.store.tables.Tables.IMPORT_SHEET;
import static cn.uniondesk.store.tables.Tables.IMPORT_TOTAL;

import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.HeldCell;
import cn.uniondesk.office.intake.HeldRow;
import cn.uniondesk.office.intake.ImportBatch;
import cn.uniondesk.office.intake.ImportLines;
import cn.uniondesk.office.intake.Imports;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.SheetReport;
import cn.uniondesk.office.intake.TotalLine;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.ImportBatchRecord;
import cn.uniondesk.store.tables.tables.records.ImportRowRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Imports with what is said of their rows, in the tables {@code import_*}, and the mappings of columns. */
public final class ImportTable implements Imports {

    private static final String TAKEN = "taken";
    private static final String UNDONE = "undone";

    private final Session session;
    private final String account;
    private final Clock clock;

    public ImportTable(Session session, String account, Clock clock) {
        this.session = session;
        this.account = account;
        this.clock = clock;
    }

    @Override
    public long open(String kind, String fileName, String sha256, LocalDate on) {
        return session.write(db -> db.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.KIND, kind)
                .set(IMPORT_BATCH.FILE_NAME, ImportRows.cut(fileName, 300))
                .set(IMPORT_BATCH.FILE_HASH, sha256)
                .set(IMPORT_BATCH.IMPORTED_ON, on)
                .set(IMPORT_BATCH.IMPORTED_AT, OffsetDateTime.now(clock))
                .set(IMPORT_BATCH.ACCOUNT, account)
                .set(IMPORT_BATCH.STATE, TAKEN)
                .returningResult(IMPORT_BATCH.ID)
                .fetchSingle(IMPORT_BATCH.ID));
    }

    @Override
    public void count(long batch, SheetReport sheet) {
        session.write(db -> {
            var here = IMPORT_SHEET.BATCH_ID.eq(batch).and(IMPORT_SHEET.SHEET.eq(ImportRows.cut(sheet.sheet(), 100)));
            int counted = db.update(IMPORT_SHEET)
                    .set(IMPORT_SHEET.CREATED_COUNT, sheet.created())
                    .set(IMPORT_SHEET.UPDATED_COUNT, sheet.updated())
                    .set(IMPORT_SHEET.UNCHANGED_COUNT, sheet.unchanged())
                    .set(IMPORT_SHEET.HELD_COUNT, sheet.held())
                    .set(IMPORT_SHEET.IGNORED_COUNT, sheet.ignored())
                    .where(here)
                    .execute();
            return counted > 0 ? counted : db.executeInsert(ImportRows.sheet(batch, sheet));
        });
    }

    @Override
    public void addRows(long batch, List<RowLine> rows, List<String> cells) {
        if (!rows.isEmpty()) {
            session.write(db -> db.batchInsert(ImportRows.rows(batch, rows, cells)).execute());
        }
    }

    @Override
    public void addRepairs(long batch, List<RepairLine> repairs) {
        if (!repairs.isEmpty()) {
            session.write(db -> db.batchInsert(
                    repairs.stream().map(line -> ImportRows.repair(batch, line)).toList()).execute());
        }
    }

    @Override
    public void addTotals(long batch, List<TotalLine> totals) {
        if (!totals.isEmpty()) {
            session.write(db -> db.batchInsert(
                    totals.stream().map(line -> ImportRows.total(batch, line)).toList()).execute());
        }
    }

    @Override
    public ImportLines lines(long batch) {
        return new StoredImportLines(session, batch);
    }

    @Override
    public List<ImportBatch> batches() {
        return session.query(db -> {
            var batches = new ArrayList<ImportBatch>();
            db.selectFrom(IMPORT_BATCH).orderBy(IMPORT_BATCH.ID.desc()).fetch().forEach(row -> batches.add(batch(db, row)));
            return batches;
        });
    }

    @Override
    public Optional<ImportBatch> batch(long id) {
        return session.query(db -> db.fetchOptional(IMPORT_BATCH, IMPORT_BATCH.ID.eq(id)).map(row -> batch(db, row)));
    }

    private static ImportBatch batch(DSLContext db, ImportBatchRecord row) {
        return new ImportBatch(
                row.getId(),
                row.getKind(),
                row.getFileName(),
                row.getFileHash(),
                row.getImportedOn(),
                row.getAccount(),
                row.getState().equals(UNDONE),
                db.selectFrom(IMPORT_SHEET)
                        .where(IMPORT_SHEET.BATCH_ID.eq(row.getId()))
                        .orderBy(IMPORT_SHEET.ID)
                        .fetch(ImportRows::sheet));
    }

    @Override
    public List<HeldRow> held(long batch) {
        return session.query(db -> db.select(IMPORT_ROW.asterisk(), IMPORT_SHEET.KIND)
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET).on(IMPORT_SHEET.BATCH_ID.eq(IMPORT_ROW.BATCH_ID), IMPORT_SHEET.SHEET.eq(IMPORT_ROW.SHEET))
                .where(IMPORT_ROW.BATCH_ID.eq(batch).and(IMPORT_ROW.HELD_STATE.eq(ImportRows.WAITING)))
                .orderBy(IMPORT_SHEET.ID, IMPORT_ROW.ROW_NUMBER)
                .fetch(row -> held(row.into(IMPORT_ROW), row.get(IMPORT_SHEET.KIND))));
    }

    @Override
    public Optional<HeldRow> heldRow(long id) {
        return session.query(db -> db.select(IMPORT_ROW.asterisk(), IMPORT_SHEET.KIND)
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET).on(IMPORT_SHEET.BATCH_ID.eq(IMPORT_ROW.BATCH_ID), IMPORT_SHEET.SHEET.eq(IMPORT_ROW.SHEET))
                .where(IMPORT_ROW.ID.eq(id).and(IMPORT_ROW.HELD_STATE.eq(ImportRows.WAITING)))
                .fetchOptional(row -> held(row.into(IMPORT_ROW), row.get(IMPORT_SHEET.KIND))));
    }

    private static HeldRow held(ImportRowRecord row, String kind) {
        return new HeldRow(
                row.getId(), row.getBatchId(), kind, ImportRows.line(row),
                HeldCell.read(row.getCells()));
    }

    @Override
    public void release(long heldRow, Fate fate) {
        session.write(db -> db.update(IMPORT_ROW)
                .set(IMPORT_ROW.FATE, fate.code())
                .set(IMPORT_ROW.HELD_STATE, ImportRows.RELEASED)
                .set(IMPORT_ROW.CELLS, "")
                .where(IMPORT_ROW.ID.eq(heldRow))
                .execute());
    }

    @Override
    public void holdAgain(long heldRow, RowLine line, String cells) {
        session.write(db -> db.update(IMPORT_ROW)
                .set(IMPORT_ROW.COLUMN_NAME, ImportRows.cut(line.column(), 200))
                .set(IMPORT_ROW.CODE, line.code())
                .set(IMPORT_ROW.ARGUMENTS, ImportRows.arguments(line))
                .set(IMPORT_ROW.PROPOSAL, ImportRows.cut(line.proposal(), 1000))
                .set(IMPORT_ROW.CELLS, cells)
                .where(IMPORT_ROW.ID.eq(heldRow))
                .execute());
    }

    @Override
    public void markUndone(long batch) {
        session.write(db -> {
            db.update(IMPORT_ROW)
                    .set(IMPORT_ROW.HELD_STATE, ImportRows.RELEASED)
                    .set(IMPORT_ROW.CELLS, "")
                    .where(IMPORT_ROW.BATCH_ID.eq(batch).and(IMPORT_ROW.HELD_STATE.eq(ImportRows.WAITING)))
                    .execute();
            return db.update(IMPORT_BATCH).set(IMPORT_BATCH.STATE, UNDONE).where(IMPORT_BATCH.ID.eq(batch)).execute();
        });
    }

    @Override
    public Mapping mapping(String kind) {
        return session.query(db -> {
            var fields = new LinkedHashMap<String, String>();
            db.selectFrom(COLUMN_MAPPING)
                    .where(COLUMN_MAPPING.KIND.eq(kind))
                    .forEach(row -> fields.put(row.getHeading(), row.getField()));
            return new Mapping(fields);
        });
    }

    @Override
    public void remember(String kind, Mapping mapping) {
        session.write(db -> {
            mapping.fields().forEach((written, field) -> {
                var heading = ImportRows.cut(written, 200);
                db.deleteFrom(COLUMN_MAPPING)
                        .where(COLUMN_MAPPING.KIND.eq(kind).and(COLUMN_MAPPING.HEADING.eq(heading)))
                        .execute();
                db.insertInto(COLUMN_MAPPING)
                        .set(COLUMN_MAPPING.KIND, kind)
                        .set(COLUMN_MAPPING.HEADING, heading)
                        .set(COLUMN_MAPPING.FIELD, field)
                        .execute();
            });
            return mapping;
        });
    }
}
