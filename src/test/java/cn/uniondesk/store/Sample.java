package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;

import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;

/** Rows for tests: what a test does not say is blank. */
public final class Sample {

    private Sample() {}

    /** All fields of the table that may not be null, blank, 0, false or the first of 2026, then those given. */
    public static Map<Field<?>, Object> row(Table<?> table, Map<? extends Field<?>, ?> given) {
        var row = new HashMap<Field<?>, Object>();
        for (var field : table.fields()) {
            if (!field.getDataType().nullable() && !field.getName().equals("ID")) {
                row.put(field, blank(field.getType()));
            }
        }
        row.putAll(given);
        return row;
    }

    private static Object blank(Class<?> type) {
        if (type == Long.class) {
            return 0L;
        }
        if (type == Boolean.class) {
            return false;
        }
        return type == LocalDate.class ? LocalDate.of(2026, 1, 1) : "";
    }

    public static long person(RecordWriter writer, String name, Origin origin) {
        return writer.insert(PERSON, row(PERSON, Map.of(
                PERSON.NAME, name, PERSON.DOCUMENT_TYPE, "id", PERSON.DOCUMENT_NUMBER, "no " + name)), origin);
    }

    public static long union(RecordWriter writer, String name, Long parent, Origin origin) {
        var given = new HashMap<Field<?>, Object>(Map.of(TRADE_UNION.NAME, name));
        given.put(TRADE_UNION.PARENT_ID, parent);
        return writer.insert(TRADE_UNION, row(TRADE_UNION, given), origin);
    }

    public static long state(RecordWriter writer, long union, String state, Origin origin) {
        return writer.insert(UNION_STATE, row(UNION_STATE, Map.of(
                UNION_STATE.UNION_ID, union, UNION_STATE.STATE, state)), origin);
    }

    public static long payment(RecordWriter writer, long payee, long fen, Origin origin) {
        return writer.insert(AID_PAYMENT, row(AID_PAYMENT, Map.of(
                AID_PAYMENT.PAYEE_PERSON_ID, payee, AID_PAYMENT.AMOUNT_FEN, fen)), origin);
    }
}
