package cn.uniondesk.store.aid;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.DIRECT_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;

import cn.uniondesk.office.aid.direct.DirectLine;
import cn.uniondesk.office.aid.direct.DirectPayments;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.Session;
import cn.uniondesk.store.tables.tables.records.DirectPaymentRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What upper levels paid themselves: payments so marked, with {@code direct_payment} for the list and who was told. */
public final class DirectPaymentTable implements DirectPayments {

    private final Session session;
    private final RecordWriter writer;

    public DirectPaymentTable(Session session, RecordWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    @Override
    public void add(long paymentId, String listName, String hash, String sheet, int row, Origin origin) {
        writer.insert(new DirectPaymentRecord()
                .setPaymentId(paymentId)
                .setListName(listName)
                .setListHash(hash)
                .setSheet(sheet)
                .setRowNumber((long) row)
                .setToldUnit("")
                .setToldBy(""), origin);
    }

    @Override
    public List<DirectLine> list() {
        var number = HOUSEHOLD.NUMBER.as("file_number");
        Field<String> union = DSL.field(DSL.select(TRADE_UNION.NAME)
                .from(MEMBER)
                .join(MEMBER_UNION).on(MEMBER_UNION.MEMBER_ID.eq(MEMBER.ID))
                .join(TRADE_UNION).on(TRADE_UNION.ID.eq(MEMBER_UNION.UNION_ID))
                .where(MEMBER.PERSON_ID.eq(AID_PAYMENT.PAYEE_PERSON_ID), MEMBER_UNION.FROM_ON.le(AID_PAYMENT.PAID_ON))
                .orderBy(MEMBER_UNION.FROM_ON.desc())
                .limit(1));
        var unit = DSL.coalesce(DSL.nullif(HOUSEHOLD.WORK_UNIT, DSL.inline("")), union, DSL.inline(""));
        return session.query(db -> db
                .select(AID_PAYMENT.ID, DIRECT_PAYMENT.LIST_NAME, DIRECT_PAYMENT.ROW_NUMBER, PERSON.NAME,
                        PERSON.DOCUMENT_NUMBER, number, AID_PAYMENT.AMOUNT_FEN, AID_PAYMENT.PAID_ON, unit,
                        DIRECT_PAYMENT.TOLD_UNIT, DIRECT_PAYMENT.TOLD_ON, DIRECT_PAYMENT.TOLD_BY)
                .from(AID_PAYMENT)
                .join(PERSON).on(PERSON.ID.eq(AID_PAYMENT.PAYEE_PERSON_ID))
                .leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(AID_PAYMENT.HOUSEHOLD_ID))
                .leftJoin(DIRECT_PAYMENT).on(DIRECT_PAYMENT.PAYMENT_ID.eq(AID_PAYMENT.ID))
                .where(AID_PAYMENT.PAID_DIRECTLY.isTrue())
                .orderBy(DSL.when(DIRECT_PAYMENT.TOLD_ON.isNull(), 0).otherwise(1), AID_PAYMENT.PAID_ON.desc(), AID_PAYMENT.ID)
                .fetch(row -> new DirectLine(
                        row.value1(), said(row.value2()), row.value3() == null ? 0 : Math.toIntExact(row.value3()), row.value4(),
                        said(row.value5()), said(row.value6()), Money.ofFen(row.value7()), row.value8(), row.value9(),
                        said(row.value10()), row.value11(), said(row.value12()))));
    }

    /** A payment of an ledger has no row of its own until somebody is told. */
    @Override
    public void tell(long paymentId, String unit, LocalDate on, String by, Origin origin) {
        var known = session.query(db -> db.fetchOptional(DIRECT_PAYMENT, DIRECT_PAYMENT.PAYMENT_ID.eq(paymentId)));
        if (known.isEmpty()) {
            add(paymentId, "", "", "", 0, origin);
        }
        var row = session.query(db -> db.fetchSingle(DIRECT_PAYMENT, DIRECT_PAYMENT.PAYMENT_ID.eq(paymentId)));
        writer.update(row.getId(), new DirectPaymentRecord().setToldUnit(unit).setToldOn(on).setToldBy(by), origin);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
