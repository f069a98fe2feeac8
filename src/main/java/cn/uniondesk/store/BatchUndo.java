package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.CHANGE;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.IMPORT_BATCH;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.SUBMISSION;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;

import cn.uniondesk.office.intake.TakesBack;
import cn.uniondesk.office.intake.Undone;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.undo.BatchLog;
import cn.uniondesk.store.undo.Undo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Takes imports back by the log of changes, and says in the office's words what holds one. */
public final class BatchUndo implements TakesBack {

    private final Session session;
    private final Undo undo;

    public BatchUndo(Session session, Undo undo) {
        this.session = session;
        this.undo = undo;
    }

    @Override
    public List<String> holders(long batch) {
        return session.query(db -> {
            var holders = new LinkedHashSet<String>(frozen(db, batch));
            undo.holders(batch).forEach(holder -> holders.add(RowNames.of(db, holder.by())));
            return new ArrayList<>(holders);
        });
    }

    @Override
    public Undone takeBack(long batch) {
        return session.write(db -> {
            var result = undo.takeBack(batch);
            var stayed = Stream.concat(result.edited().stream(), result.needed().stream().map(each -> each.row()))
                    .map(row -> RowNames.of(db, row))
                    .distinct()
                    .toList();
            return new Undone(result.removed(), result.restored(), stayed);
        });
    }

    /** Quarters that were frozen after the import and in which its first record already counts. */
    private static List<String> frozen(DSLContext db, long batch) {
        var importedAt = db.select(IMPORT_BATCH.IMPORTED_AT).from(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch))
                .fetchOptional(IMPORT_BATCH.IMPORTED_AT);
        var first = first(db, batch);
        if (importedAt.isEmpty() || first == null) {
            return List.of();
        }
        return db.selectFrom(SUBMISSION)
                .where(SUBMISSION.FROZEN_AT.ge(importedAt.get()))
                .orderBy(SUBMISSION.ID)
                .fetch(row -> row.getPeriod())
                .stream()
                .distinct()
                .filter(period -> Period.parse(period).filter(each -> !first.isAfter(each.lastDay())).isPresent())
                .toList();
    }

    private static LocalDate first(DSLContext db, long batch) {
        return Stream.of(
                        first(db, batch, AID_PAYMENT, AID_PAYMENT.PAID_ON),
                        first(db, batch, HOUSEHOLD, HOUSEHOLD.FILED_ON),
                        first(db, batch, HOUSEHOLD_STATE, HOUSEHOLD_STATE.FROM_ON),
                        first(db, batch, MEMBER_STATE, MEMBER_STATE.FROM_ON),
                        first(db, batch, UNION_STATE, UNION_STATE.FROM_ON))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate first(DSLContext db, long batch, Table<?> table, Field<LocalDate> day) {
        return db.select(DSL.min(day))
                .from(table)
                .where(table.field("ID", Long.class).in(DSL.select(CHANGE.RECORD_ID)
                        .from(CHANGE)
                        .where(BatchLog.of(batch).and(CHANGE.RECORD_TABLE.eq(table.getName())))))
                .fetchSingle()
                .value1();
    }
}
