package cn.uniondesk.store.proof;

import static cn.uniondesk.store.Sample.payment;
import static cn.uniondesk.store.Sample.person;
import static cn.uniondesk.store.Sample.state;
import static cn.uniondesk.store.Sample.union;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.SETTING;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.session.RecordWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static Verification of(Consumer<RecordWriter> office) {
        try (var store = new MemoryStore()) {
            store.session().change(new Action("test"), () -> office.accept(store.writer()));
            return store.session().query(ContentHash::of);
        }
    }

    private static void inOrder(RecordWriter writer) {
        long top = union(writer, "总会", null, Origin.DESK);
        long a = union(writer, "甲", top, Origin.DESK);
        long b = union(writer, "乙", top, Origin.DESK);
        state(writer, a, "active", Origin.DESK);
        state(writer, b, "closed", Origin.DESK);
        payment(writer, person(writer, "赵一", Origin.DESK), 100, Origin.DESK);
    }

    private static void backwards(RecordWriter writer) {
        long gone = person(writer, "删去的", Origin.DESK);
        long payee = person(writer, "赵一", Origin.DESK);
        writer.delete(PERSON, gone, Origin.DESK);
        payment(writer, payee, 100, new Origin(3, "表", 8));
        long b = union(writer, "乙", null, Origin.DESK);
        long a = union(writer, "甲", null, Origin.DESK);
        long top = union(writer, "总会", null, Origin.DESK);
        writer.update(TRADE_UNION, a, Map.of(TRADE_UNION.PARENT_ID, top), Origin.DESK);
        writer.update(TRADE_UNION, b, Map.of(TRADE_UNION.PARENT_ID, top), Origin.DESK);
        state(writer, b, "closed", Origin.DESK);
        state(writer, a, "active", Origin.DESK);
    }

    @Test
    void the_same_content_written_in_another_order_under_other_ids_has_the_same_hash() {
        var one = of(ContentHashTest::inOrder);
        var other = of(ContentHashTest::backwards);
        assertThat(one).isEqualTo(other);
        assertThat(one.rows()).containsEntry("TRADE_UNION", 3L).containsEntry("PERSON", 1L)
                .doesNotContainKeys("CHANGE", "ACTION", "IMPORT_BATCH", "SETTING");
        assertThat(one.isSound()).isTrue();
    }

    @Test
    void a_value_a_reference_or_a_repeated_row_makes_another_hash() {
        var sound = of(ContentHashTest::inOrder).content();
        assertThat(of(writer -> {
            inOrder(writer);
            payment(writer, 1, 100, Origin.DESK);
        }).content()).as("the same payment twice").isNotEqualTo(sound);
        assertThat(of(writer -> {
            inOrder(writer);
            writer.update(UNION_STATE, 1, Map.of(UNION_STATE.UNION_ID, 1), Origin.DESK);
        }).content()).as("a state of another union").isNotEqualTo(sound);
        assertThat(of(writer -> {
            inOrder(writer);
            writer.update(TRADE_UNION, 3, Map.of(TRADE_UNION.PARENT_ID, 2), Origin.DESK);
        }).content()).as("another place in the tree").isNotEqualTo(sound);
        assertThat(of(writer -> {
            inOrder(writer);
            writer.update(TRADE_UNION, 1, Map.of(TRADE_UNION.REMARK, "改"), Origin.DESK);
        }).content()).as("a value at the top of the tree").isNotEqualTo(sound);
    }

    @Test
    void habits_of_the_desk_are_no_content() {
        try (var store = new MemoryStore()) {
            var before = store.session().query(ContentHash::of);
            store.session().change(new Action("test"), () -> store.session().write(sql ->
                    sql.insertInto(SETTING).set(SETTING.CODE, "zoom").set(SETTING.CONTENT, "125").execute()));
            assertThat(store.session().<Verification>query(ContentHash::of)).isEqualTo(before);
        }
    }

    @Test
    void a_reference_to_a_row_that_is_not_there_is_a_fault() {
        try (var store = new MemoryStore()) {
            store.session().change(new Action("test"), () -> {
                store.session().write(sql -> sql.execute("set referential_integrity false"));
                payment(store.writer(), 4711, 100, Origin.DESK);
            });
            assertThat(store.session().<Verification>query(ContentHash::of).faults())
                    .containsExactly("AID_PAYMENT.PAYEE_PERSON_ID -> PERSON: 1");
        }
    }

    @Test
    void tables_come_after_those_that_they_refer_to() {
        var names = BusinessTables.inOrder().stream().map(org.jooq.Table::getName).toList();
        assertThat(names.indexOf("PERSON")).isLessThan(names.indexOf("MEMBER"));
        assertThat(names.indexOf("HOUSEHOLD")).isLessThan(names.indexOf("AID_PAYMENT"));
        assertThat(names).contains("TRADE_UNION", "SUBMISSION").doesNotContain("CHANGE", "IMPORT_ROW");
    }
}
