package cn.uniondesk.store.undo;

import static cn.uniondesk.store.Sample.payment;
import static cn.uniondesk.store.Sample.person;
import static cn.uniondesk.store.Sample.state;
import static cn.uniondesk.store.Sample.union;
import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.proof.ContentHash;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import cn.uniondesk.store.undo.UndoResult.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndoTest {

    private static final Origin BATCH = new Origin(1, "名册", 4);
    private static final Origin SECOND = new Origin(2, "名册", 9);

    private final MemoryStore store = new MemoryStore();
    private final StoreSession session = store.session();
    private final RecordWriter writer = store.writer();
    private final Undo undo = new Undo(session, writer);

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T change(Supplier<T> work) {
        return session.change(new Action("test"), work);
    }

    private UndoResult takeBack(long batch) {
        return change(() -> undo.takeBack(batch));
    }

    private String content() {
        return session.query(ContentHash::of).content();
    }

    @Test
    void a_batch_taken_back_leaves_the_content_as_it_was() {
        long before = change(() -> union(writer, "总工会", null, Origin.DESK));
        var content = content();
        change(() -> {
            long parent = union(writer, "联合会", before, BATCH);
            long child = union(writer, "基层", parent, BATCH);
            state(writer, child, "active", BATCH);
            writer.update(TRADE_UNION, before, Map.of(TRADE_UNION.WORKERS, 120, TRADE_UNION.ESTABLISHED_ON,
                    LocalDate.of(2001, 5, 1)), BATCH);
            return writer.update(TRADE_UNION, before, Map.of(TRADE_UNION.WORKERS, 121), BATCH);
        });
        assertThat(content()).isNotEqualTo(content);

        assertThat(undo.holders(1)).isEmpty();
        var result = takeBack(1);

        assertThat(result.removed()).isEqualTo(3);
        assertThat(result.restored()).isEqualTo(1);
        assertThat(result.edited()).isEmpty();
        assertThat(result.needed()).isEmpty();
        assertThat(content()).isEqualTo(content);
        assertThat(takeBack(1)).as("a second time").isEqualTo(new UndoResult(0, 0, List.of(), List.of()));
    }

    @Test
    void a_row_edited_since_stays_with_what_it_refers_to_and_is_named() {
        long parent = change(() -> union(writer, "联合会", null, BATCH));
        long child = change(() -> union(writer, "基层", parent, BATCH));
        long other = change(() -> union(writer, "另一基层", parent, BATCH));
        change(() -> writer.update(TRADE_UNION, child, Map.of(TRADE_UNION.REMARK, "核对过"), Origin.DESK));

        var result = takeBack(1);

        assertThat(result.edited()).containsExactly(new Row("TRADE_UNION", child));
        assertThat(result.needed()).containsExactly(
                new Holder(new Row("TRADE_UNION", parent), new Row("TRADE_UNION", child)));
        assertThat(result.removed()).isEqualTo(1);
        assertThat(session.<Integer>query(sql -> sql.fetchCount(TRADE_UNION, TRADE_UNION.ID.eq(other)))).isZero();
    }

    @Test
    void an_edit_that_was_itself_put_back_does_not_hold_a_row() {
        long id = change(() -> union(writer, "联合会", null, BATCH));
        change(() -> writer.update(TRADE_UNION, id, Map.of(TRADE_UNION.REMARK, "误"), Origin.DESK));
        change(() -> writer.update(TRADE_UNION, id, Map.of(TRADE_UNION.REMARK, ""), Origin.DESK));
        assertThat(takeBack(1).removed()).isEqualTo(1);
    }

    @Test
    void a_row_that_a_later_record_refers_to_stays_and_both_are_named() {
        long payee = change(() -> person(writer, "赵一", BATCH));
        change(() -> person(writer, "钱二", BATCH));
        long paid = change(() -> payment(writer, payee, 50_000, Origin.DESK));

        var holder = new Holder(new Row("PERSON", payee), new Row("AID_PAYMENT", paid));
        assertThat(undo.holders(1)).containsExactly(holder);
        var result = takeBack(1);

        assertThat(result.needed()).containsExactly(holder);
        assertThat(result.removed()).isEqualTo(1);
        assertThat(session.<Integer>query(sql -> sql.fetchCount(AID_PAYMENT))).isEqualTo(1);
    }

    @Test
    void a_changed_row_that_was_edited_since_keeps_the_edit() {
        long id = change(() -> union(writer, "联合会", null, Origin.DESK));
        change(() -> writer.update(TRADE_UNION, id, Map.of(TRADE_UNION.WORKERS, 10), BATCH));
        change(() -> writer.update(TRADE_UNION, id, Map.of(TRADE_UNION.WORKERS, 12), Origin.DESK));
        var result = takeBack(1);
        assertThat(result.edited()).containsExactly(new Row("TRADE_UNION", id));
        assertThat(session.<Long>query(sql -> sql.select(TRADE_UNION.WORKERS).from(TRADE_UNION).fetchSingle().value1()))
                .isEqualTo(12);
    }

    @Test
    void two_batches_are_taken_back_one_after_the_other() {
        long id = change(() -> union(writer, "联合会", null, Origin.DESK));
        var content = content();
        change(() -> writer.update(TRADE_UNION, id, Map.of(TRADE_UNION.WORKERS, 10), BATCH));
        change(() -> writer.update(TRADE_UNION, id, Map.of(TRADE_UNION.WORKERS, 12), SECOND));
        assertThat(takeBack(2).restored()).isEqualTo(1);
        assertThat(takeBack(1).restored()).isEqualTo(1);
        assertThat(content()).isEqualTo(content);
    }

    @Test
    void a_row_that_the_batch_deleted_comes_back_under_its_id() {
        long id = change(() -> state(writer, union(writer, "联合会", null, Origin.DESK), "active", Origin.DESK));
        var content = content();
        change(() -> {
            writer.delete(UNION_STATE, id, BATCH);
            return null;
        });
        assertThat(takeBack(1).restored()).isEqualTo(1);
        assertThat(content()).isEqualTo(content);
        assertThat(session.<Long>query(sql -> sql.select(UNION_STATE.ID).from(UNION_STATE).fetchSingle().value1()))
                .isEqualTo(id);
        assertThat(session.<Integer>query(sql -> sql.fetchCount(PERSON))).isZero();
    }
}
