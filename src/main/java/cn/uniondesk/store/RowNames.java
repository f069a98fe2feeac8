package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;

import cn.uniondesk.store.undo.Row;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What the office calls the record that a row belongs to: a union's or person's name, a file's or voucher's number. */
final class RowNames {

    private RowNames() {}

    static String of(DSLContext db, Row row) {
        var found = switch (row.table()) {
            case "PERSON" -> person(db, row.id());
            case "TRADE_UNION" -> union(db, row.id());
            case "HOUSEHOLD" -> household(db, row.id());
            case "MEMBER" -> member(db, row.id());
            case "AID_PAYMENT" -> payment(db, row.id());
            case "UNION_STATE", "UNION_TERM", "UNION_CERTIFICATE" -> union(db, parent(db, row, "UNION_ID"));
            case "MEMBER_STATE", "MEMBER_UNION", "MEMBER_GROUP" -> member(db, parent(db, row, "MEMBER_ID"));
            case "HOUSEHOLD_STATE", "HOUSEHOLD_CAUSE", "HOUSEHOLD_MEMBER", "HOUSEHOLD_DECISION" ->
                household(db, parent(db, row, "HOUSEHOLD_ID"));
            case "AID_PAYMENT_PERSON", "AID_PAYMENT_FUND", "DIRECT_PAYMENT", "ENTITLEMENT" -> payment(db, parent(db, row, "PAYMENT_ID"));
            default -> Optional.<String>empty();
        };
        return found.orElse("#" + row.id());
    }

    private static long parent(DSLContext db, Row row, String column) {
        Field<Long> link = DSL.field(DSL.name(column), Long.class);
        return db.select(link)
                .from(DSL.table(DSL.name(row.table())))
                .where(DSL.field(DSL.name("ID"), Long.class).eq(row.id()))
                .fetchOptional(link)
                .orElse(0L);
    }

    private static Optional<String> person(DSLContext db, long id) {
        return db.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PERSON.NAME);
    }

    private static Optional<String> union(DSLContext db, long id) {
        return db.select(TRADE_UNION.NAME).from(TRADE_UNION).where(TRADE_UNION.ID.eq(id)).fetchOptional(TRADE_UNION.NAME);
    }

    private static Optional<String> household(DSLContext db, long id) {
        return db.select(HOUSEHOLD.NUMBER).from(HOUSEHOLD).where(HOUSEHOLD.ID.eq(id)).fetchOptional(HOUSEHOLD.NUMBER);
    }

    private static Optional<String> payment(DSLContext db, long id) {
        return db.select(AID_PAYMENT.VOUCHER).from(AID_PAYMENT).where(AID_PAYMENT.ID.eq(id)).fetchOptional(AID_PAYMENT.VOUCHER);
    }

    private static Optional<String> member(DSLContext db, long id) {
        return db.select(PERSON.NAME)
                .from(MEMBER)
                .join(PERSON).on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(MEMBER.ID.eq(id))
                .fetchOptional(PERSON.NAME);
    }
}
