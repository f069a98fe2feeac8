package cn.uniondesk.store.report;

import static cn.uniondesk.store.tables.Tables.IMPORT_BATCH;
import static cn.uniondesk.store.tables.Tables.IMPORT_ROW;
import static cn.uniondesk.store.tables.Tables.IMPORT_TOTAL;
import static org.jooq.impl.DSL.count;

import cn.uniondesk.office.report.RuleCase;
import cn.uniondesk.office.values.RecordRef;
import cn.uniondesk.office.values.RecordType;
import java.util.List;
import org.jooq.DSLContext;

/** What the ledgers that came in say about themselves. */
final class LedgerRuleCases {

    private static final String UNDONE = "undone";
    private static final String OPEN = "open";

    private final DSLContext sql;

    LedgerRuleCases(DSLContext sql) {
        this.sql = sql;
    }

    List<RuleCase> totals() {
        return sql.select(IMPORT_BATCH.ID, IMPORT_BATCH.FILE_NAME, IMPORT_BATCH.KIND, IMPORT_TOTAL.SHEET,
                        IMPORT_TOTAL.ROW_NUMBER, IMPORT_TOTAL.COLUMN_NAME, IMPORT_TOTAL.STATED, IMPORT_TOTAL.COUNTED)
                .from(IMPORT_TOTAL)
                .join(IMPORT_BATCH).on(IMPORT_BATCH.ID.eq(IMPORT_TOTAL.BATCH_ID))
                .where(IMPORT_TOTAL.AGREES.isFalse(), IMPORT_BATCH.STATE.ne(UNDONE))
                .orderBy(IMPORT_TOTAL.ID)
                .fetch(row -> new RuleCase(
                        List.of(new RecordRef(RecordType.IMPORT, row.value1(), String.valueOf(row.value1()))),
                        row.value3(), null, null, null,
                        List.of(row.value2(), row.value4(), String.valueOf(row.value5()), row.value6(), row.value7(), row.value8())));
    }

    List<RuleCase> held() {
        return sql.select(IMPORT_BATCH.ID, IMPORT_BATCH.FILE_NAME, IMPORT_BATCH.KIND, IMPORT_ROW.SHEET, count())
                .from(IMPORT_ROW)
                .join(IMPORT_BATCH).on(IMPORT_BATCH.ID.eq(IMPORT_ROW.BATCH_ID))
                .where(IMPORT_ROW.FATE.eq("held"), IMPORT_ROW.HELD_STATE.eq(OPEN), IMPORT_BATCH.STATE.ne(UNDONE))
                .groupBy(IMPORT_BATCH.ID, IMPORT_BATCH.FILE_NAME, IMPORT_BATCH.KIND, IMPORT_ROW.SHEET)
                .orderBy(IMPORT_BATCH.ID)
                .fetch(row -> new RuleCase(
                        List.of(new RecordRef(RecordType.IMPORT, row.value1(), String.valueOf(row.value1()))),
                        row.value3(), null, (long) row.value5(), 0L, List.of(row.value2(), row.value4())));
    }
}
