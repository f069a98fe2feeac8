package cn.uniondesk.store.report;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT_PERSON;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_CAUSE;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_DECISION;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_MEMBER;
import static cn.uniondesk.store.tables.Tables.HOUSEHOLD_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_GROUP;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.MEMBER_UNION;
import static cn.uniondesk.store.tables.Tables.OFFICE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static cn.uniondesk.store.tables.Tables.UNION_TERM;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.session.RecordWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Table;

/** Writes an office's records in few words: people and files are known by name and number, days are ISO texts. */
public final class ReportOffice {

    private final MemoryStore store;
    private final RecordWriter writer;
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> files = new HashMap<>();
    private final Map<String, Long> unions = new HashMap<>();
    private final Map<String, Long> members = new HashMap<>();
    private int vouchers;

    public ReportOffice(MemoryStore store) {
        this.store = store;
        this.writer = store.writer();
        if (!store.session().query(db -> db.fetchExists(OFFICE))) {
            row(OFFICE, Map.of(OFFICE.NAME, "东湖街道总工会", OFFICE.CODE, "DH01", OFFICE.DISTRICT, "东湖区"));
        }
    }

    public <T> T change(Supplier<T> work) {
        return store.session().change(new Action("test.plant"), work);
    }

    /** A row with these values; columns that must not be empty and are not given get nothing, zero or no. */
    public long row(Table<?> table, Map<? extends Field<?>, ?> values) {
        return change(() -> writer.insert(table, whole(table, values), Origin.DESK));
    }

    public void set(Table<?> table, long id, Map<? extends Field<?>, ?> values) {
        change(() -> writer.update(table, id, values, Origin.DESK));
    }

    private static Map<Field<?>, Object> whole(Table<?> table, Map<? extends Field<?>, ?> values) {
        var whole = new HashMap<Field<?>, Object>(values);
        for (var field : table.fields()) {
            if (!field.getDataType().nullable() && !field.getDataType().identity() && !whole.containsKey(field)) {
                var type = field.getType();
                whole.put(field, type == String.class ? "" : type == Long.class ? (Object) 0L : Boolean.FALSE);
            }
        }
        return whole;
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public long person(String name) {
        return person(name, "female");
    }

    public long person(String name, String sex) {
        return people.computeIfAbsent(name, missing -> row(PERSON, Map.of(
                PERSON.NAME, name, PERSON.SEX, sex, PERSON.DOCUMENT_TYPE, "id_card",
                PERSON.DOCUMENT_NUMBER, IdentityNumbers.number(people.size()))));
    }

    public long union(String name) {
        return unions.computeIfAbsent(name, missing -> {
            long id = row(TRADE_UNION, Map.of(TRADE_UNION.NAME, name, TRADE_UNION.KIND, "single"));
            row(UNION_STATE, Map.of(UNION_STATE.UNION_ID, id, UNION_STATE.FROM_ON, day("2015-01-01"),
                    UNION_STATE.STATE, "active"));
            return id;
        });
    }

    public void term(String union, String from, int years) {
        row(UNION_TERM, Map.of(UNION_TERM.UNION_ID, union(union), UNION_TERM.STARTS_ON, day(from),
                UNION_TERM.TERM_YEARS, (long) years));
    }

    public long member(String name, String sex, String union, String state, String group) {
        return members.computeIfAbsent(name, missing -> {
            long id = row(MEMBER, Map.of(MEMBER.PERSON_ID, person(name, sex)));
            memberState(id, "2020-01-01", state);
            row(MEMBER_UNION, Map.of(MEMBER_UNION.MEMBER_ID, id, MEMBER_UNION.FROM_ON, day("2020-01-01"),
                    MEMBER_UNION.UNION_ID, union(union)));
            row(MEMBER_GROUP, Map.of(MEMBER_GROUP.MEMBER_ID, id, MEMBER_GROUP.FROM_ON, day("2020-01-01"),
                    MEMBER_GROUP.EIGHT_GROUP, group));
            return id;
        });
    }

    public void memberState(long member, String from, String state) {
        row(MEMBER_STATE, Map.of(MEMBER_STATE.MEMBER_ID, member, MEMBER_STATE.FROM_ON, day(from),
                MEMBER_STATE.STATE, state));
    }

    /** A file with its head living in it, filed and decided on the day. */
    public long household(String number, String head, String filed, String category, String cause) {
        long id = bareHousehold(number, head, filed);
        decide(number, filed, category);
        row(HOUSEHOLD_CAUSE, Map.of(HOUSEHOLD_CAUSE.HOUSEHOLD_ID, id, HOUSEHOLD_CAUSE.FROM_ON, day(filed),
                HOUSEHOLD_CAUSE.MAIN_CAUSE, cause));
        return id;
    }

    /** A file that nothing was decided of. */
    public long bareHousehold(String number, String head, String filed) {
        long id = row(HOUSEHOLD, Map.of(HOUSEHOLD.NUMBER, number, HOUSEHOLD.HEAD_PERSON_ID, person(head),
                HOUSEHOLD.UNION_ID, union("东湖纺织工会"), HOUSEHOLD.FILED_ON, day(filed)));
        files.put(number, id);
        row(HOUSEHOLD_STATE, Map.of(HOUSEHOLD_STATE.HOUSEHOLD_ID, id, HOUSEHOLD_STATE.FROM_ON, day(filed),
                HOUSEHOLD_STATE.STATE, "on_file"));
        lives(number, head, filed);
        return id;
    }

    public long file(String number) {
        return files.get(number);
    }

    public long lives(String number, String name, String from) {
        return row(HOUSEHOLD_MEMBER, Map.of(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, file(number),
                HOUSEHOLD_MEMBER.PERSON_ID, person(name), HOUSEHOLD_MEMBER.RELATION, "本人",
                HOUSEHOLD_MEMBER.JOINED_ON, day(from)));
    }

    public void decide(String number, String on, String category) {
        row(HOUSEHOLD_DECISION, Map.of(HOUSEHOLD_DECISION.HOUSEHOLD_ID, file(number),
                HOUSEHOLD_DECISION.DECIDED_ON, day(on), HOUSEHOLD_DECISION.CATEGORY, category,
                HOUSEHOLD_DECISION.COMPUTED_CATEGORY, category, HOUSEHOLD_DECISION.BOUNDARY, "<"));
    }

    public void end(String number, String on, String state) {
        row(HOUSEHOLD_STATE, Map.of(HOUSEHOLD_STATE.HOUSEHOLD_ID, file(number), HOUSEHOLD_STATE.FROM_ON, day(on),
                HOUSEHOLD_STATE.STATE, state));
    }

    /** Paid by bank to the head of the file under a voucher of its own. */
    public long pay(String number, String payee, String on, String kind, String source, long yuan) {
        return pay(Map.of(AID_PAYMENT.HOUSEHOLD_ID, file(number)), payee, on, kind, source, yuan);
    }

    public long pay(Map<? extends Field<?>, ?> more, String payee, String on, String kind, String source, long yuan) {
        var values = new HashMap<Field<?>, Object>(Map.of(
                AID_PAYMENT.VOUCHER, "记%04d".formatted(++vouchers), AID_PAYMENT.PAYEE_PERSON_ID, person(payee),
                AID_PAYMENT.PAID_ON, day(on), AID_PAYMENT.KIND, kind, AID_PAYMENT.SOURCE, source,
                AID_PAYMENT.AMOUNT_FEN, yuan * 100, AID_PAYMENT.WAY, "bank", AID_PAYMENT.BUDGET_YEAR, 2026L));
        values.putAll(more);
        return row(AID_PAYMENT, values);
    }

    public void names(long payment, String... aided) {
        for (var name : aided) {
            row(AID_PAYMENT_PERSON, Map.of(AID_PAYMENT_PERSON.PAYMENT_ID, payment, AID_PAYMENT_PERSON.PERSON_ID, person(name)));
        }
    }
}
