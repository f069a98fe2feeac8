package cn.uniondesk.store.session;

import static cn.uniondesk.store.tables.Tables.ACTION;
import static cn.uniondesk.store.tables.Tables.CHANGE;
import static cn.uniondesk.store.tables.Tables.MEMBER;
import static cn.uniondesk.store.tables.Tables.MEMBER_STATE;
import static cn.uniondesk.store.tables.Tables.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.MemoryStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WritePathTest {

    private static final Action EDIT = new Action("office.edit");

    private final MemoryStore store = new MemoryStore();
    private final StoreSession session = store.session();
    private final RecordWriter writer = store.writer();

    @AfterEach
    void close() {
        store.close();
    }

    private long newOffice() {
        return session.change(EDIT, () -> writer.insert(
                OFFICE, Map.of(OFFICE.NAME, "东湖街道总工会", OFFICE.CODE, "DH01", OFFICE.DISTRICT, "东湖区"), Origin.DESK));
    }

    @Test
    void a_change_is_noted_with_who_what_and_every_old_and_new_value() {
        long id = newOffice();
        boolean changed = session.change(EDIT, () -> writer.update(
                OFFICE, id, Map.of(OFFICE.NAME, "西湖街道\"总工会\"", OFFICE.CODE, "DH01"), new Origin(7, "Sheet1", 5)));

        assertThat(changed).isTrue();
        var last = session.query(sql -> sql.select().from(CHANGE).join(ACTION).on(CHANGE.ACTION_ID.eq(ACTION.ID))
                .orderBy(CHANGE.ID.desc()).limit(1).fetchSingle());
        assertThat(last.get(ACTION.ACCOUNT)).isEqualTo("测试员");
        assertThat(last.get(ACTION.NAME)).isEqualTo("office.edit");
        assertThat(last.get(CHANGE.RECORD_TABLE)).isEqualTo("OFFICE");
        assertThat(last.get(CHANGE.RECORD_ID)).isEqualTo(id);
        assertThat(last.get(CHANGE.BATCH)).isEqualTo(7);
        assertThat(last.get(CHANGE.ROW_NUMBER)).isEqualTo(5);
        assertThat(FieldChanges.parse(last.get(CHANGE.FIELDS)).fields())
                .isEqualTo(Map.of("NAME", new FieldChanges.Values("东湖街道总工会", "西湖街道\"总工会\"")));
    }

    @Test
    void an_update_that_says_the_same_writes_nothing() {
        long id = newOffice();
        assertThat(session.<Boolean>change(EDIT, () -> writer.update(OFFICE, id, Map.of(OFFICE.CODE, "DH01"), Origin.DESK)))
                .isFalse();
        assertThat(session.<Integer>query(sql -> sql.fetchCount(ACTION))).isEqualTo(1);
    }

    @Test
    void what_an_action_wrote_before_it_failed_is_gone_with_its_log() {
        assertThatThrownBy(() -> session.change(EDIT, () -> {
            newOffice();
            throw new IllegalArgumentException("stop");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(session.<Integer>query(sql -> sql.fetchCount(OFFICE) + sql.fetchCount(CHANGE) + sql.fetchCount(ACTION)))
                .isZero();
    }

    @Test
    void an_inner_action_that_failed_takes_the_outer_one_with_it_even_when_swallowed() {
        assertThatThrownBy(() -> session.change(EDIT, () -> {
            newOffice();
            try {
                session.change(EDIT, () -> {
                    throw new IllegalArgumentException("inner");
                });
            } catch (IllegalArgumentException swallowed) {
                newOffice();
            }
        })).isInstanceOf(IllegalStateException.class);
        assertThat(session.<Integer>query(sql -> sql.fetchCount(OFFICE))).isZero();
    }

    @Test
    void a_write_outside_of_an_action_or_inside_of_a_read_is_refused() {
        assertThatThrownBy(() -> writer.delete(OFFICE, 1, Origin.DESK)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.write(sql -> sql.deleteFrom(OFFICE).execute()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.read(this::newOffice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_read_keeps_its_moment_while_the_writer_goes_on() {
        long[] counts = session.read(() -> {
            long before = session.<Integer>query(sql -> sql.fetchCount(OFFICE));
            var other = Thread.ofPlatform().start(this::newOffice);
            join(other);
            return new long[] {before, session.<Integer>query(sql -> sql.fetchCount(OFFICE))};
        });
        assertThat(counts).containsExactly(0, 0);
        assertThat(session.<Integer>query(sql -> sql.fetchCount(OFFICE))).isEqualTo(1);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void an_interrupted_caller_still_gets_its_answer_and_the_store_goes_on() {
        Thread.currentThread().interrupt();
        newOffice();
        assertThat(session.<Integer>query(sql -> sql.fetchCount(OFFICE))).isEqualTo(1);
        assertThat(Thread.interrupted()).as("the caller's interrupt is kept").isTrue();
        newOffice();
    }

    @Test
    void a_broken_rule_of_the_store_is_a_failure_that_quotes_no_value() {
        assertThatThrownBy(() -> session.change(EDIT, () -> writer.insert(
                MEMBER_STATE, Map.of(MEMBER_STATE.MEMBER_ID, 4711, MEMBER_STATE.STATE, "normal", MEMBER_STATE.REASON,
                        "机密", MEMBER_STATE.FROM_ON, "2026-01-01"), Origin.DESK)))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo("store.conflict");
                    assertThat(failure.getCause()).hasNoCause().message().isEqualTo("H2 23506");
                });
        assertThat(session.<Integer>query(sql -> sql.fetchCount(MEMBER))).isZero();
    }
}
