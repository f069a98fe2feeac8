package cn.uniondesk.store.session;

import static cn.uniondesk.store.tables.Tables.CHANGE;
import static cn.uniondesk.store.tables.Tables.PERSON;
import static cn.uniondesk.store.tables.Tables.TRADE_UNION;
import static cn.uniondesk.store.tables.Tables.UNION_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.Sample;
import cn.uniondesk.store.tables.tables.records.UnionStateRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are written in batches, and nobody can tell: what is read, refused, logged and left is as if each came alone. */
class WaitingRowsTest {

    private static final Action TEST = new Action("test");

    private final MemoryStore store = new MemoryStore();
    private final StoreSession session = store.session();
    private final RecordWriter writer = store.writer();

    @AfterEach
    void close() {
        store.close();
    }

    private String name(long union) {
        return session.query(db -> db.select(TRADE_UNION.NAME).from(TRADE_UNION).where(TRADE_UNION.ID.eq(union))
                .fetchOne(TRADE_UNION.NAME));
    }

    @Test
    void a_read_in_the_action_sees_the_rows_that_wait_even_within_one_statement_of_jooq() {
        session.change(TEST, () -> {
            var union = Sample.union(writer, "甲", null, Origin.DESK);
            assertThat(name(union)).isEqualTo("甲");
            session.write(db -> {
                writer.update(TRADE_UNION, union, Map.of(TRADE_UNION.NAME, "乙"), Origin.DESK);
                assertThat(db.fetchCount(TRADE_UNION, TRADE_UNION.NAME.eq("乙"))).isOne();
                return null;
            });
        });
    }

    @Test
    void a_row_may_refer_to_one_that_waits_whatever_came_first() {
        session.change(TEST, () -> {
            var top = Sample.union(writer, "总", null, Origin.DESK);
            Sample.state(writer, top, "active", Origin.DESK);
            var bare = Sample.row(TRADE_UNION, Map.of(TRADE_UNION.NAME, "少"));
            var other = writer.insert(TRADE_UNION, bare, Origin.DESK);
            var below = Sample.union(writer, "下", other, Origin.DESK);
            Sample.state(writer, below, "active", Origin.DESK);
            writer.update(TRADE_UNION, top, Map.of(TRADE_UNION.PARENT_ID, below), Origin.DESK);
        });
        assertThat(session.<Integer>query(db -> db.fetchCount(UNION_STATE))).isEqualTo(2);
    }

    /** Unions and days of a history in the order in which they are entered; a small letter is a union that was there before. */
    @ParameterizedTest
    @CsvSource({"A1 A1, 1", "A1 A2, 2", "A1 B1 A1, 2", "A1 B1 A2 B1, 3", "B1 A1 B1 A1, 2", "a1 a1, 1", "a1 a2, 2", "a1 A1 a1 A1, 2"})
    void a_row_that_is_the_same_is_set_and_not_added(String entered, int rows) {
        var unions = new TreeMap<Character, Long>();
        unions.put('a', session.change(TEST, () -> Sample.union(writer, "a", null, Origin.DESK)));
        session.change(TEST, () -> {
            "AB".chars().forEach(name -> unions.put((char) name, Sample.union(writer, Character.toString(name), null, Origin.DESK)));
            for (var each : entered.split(" ")) {
                writer.enter(new UnionStateRecord().setUnionId(unions.get(each.charAt(0)))
                                .setFromOn(LocalDate.of(2026, 1, each.charAt(1) - '0')).setState("active").setReason(each),
                        List.of(UNION_STATE.UNION_ID, UNION_STATE.FROM_ON), Origin.DESK);
            }
        });
        assertThat(session.<Integer>query(db -> db.fetchCount(UNION_STATE))).isEqualTo(rows);
        assertThat(session.<Integer>query(db -> db.fetchCount(CHANGE, CHANGE.RECORD_TABLE.eq("UNION_STATE").and(CHANGE.OPERATION.eq("insert")))))
                .isEqualTo(rows);
    }

    @Test
    void what_was_removed_makes_room_for_what_comes() {
        long first = session.change(TEST, () -> Sample.person(writer, "赵一", Origin.DESK));
        session.change(TEST, () -> {
            writer.delete(PERSON, first, Origin.DESK);
            var again = Sample.person(writer, "赵一", Origin.DESK);
            writer.update(PERSON, again, Map.of(PERSON.NAME, "赵二"), Origin.DESK);
            writer.delete(PERSON, again, Origin.DESK);
            Sample.person(writer, "赵一", Origin.DESK);
        });
        assertThat(session.<Integer>query(db -> db.fetchCount(PERSON))).isOne();
    }

    @Test
    void what_the_store_refuses_fails_the_action_and_leaves_nothing() {
        Runnable twice = () -> {
            Sample.state(writer, 4711, "active", Origin.DESK);
            Sample.person(writer, "赵一", Origin.DESK);
        };
        assertThatThrownBy(() -> session.change(TEST, twice)).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.code()).isEqualTo("store.conflict"));
        assertThat(session.<Integer>query(db -> db.fetchCount(PERSON))).isZero();
        assertThat(session.<Integer>query(db -> db.fetchCount(CHANGE))).isZero();
    }

    @Test
    void an_id_is_given_once_whoever_writes() {
        var ids = new ArrayList<Long>();
        for (int round = 0; round < 3; round++) {
            session.change(TEST, () -> {
                ids.add(Sample.union(writer, "经写入" + ids.size(), null, Origin.DESK));
                ids.add(session.write(db -> db.insertInto(TRADE_UNION)
                        .set(Sample.row(TRADE_UNION, Map.of(TRADE_UNION.NAME, "直接" + ids.size())))
                        .returningResult(TRADE_UNION.ID).fetchSingle().value1()));
                writer.delete(TRADE_UNION, ids.getLast(), Origin.DESK);
            });
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    /** More rows than wait at once, in any order of doing, with reads between: the same as a list in memory. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_order_of_work_leaves_what_it_says(long seed) {
        var random = new Random(seed);
        var names = new TreeMap<Long, String>();
        var parents = new TreeMap<Long, Long>();
        session.change(TEST, () -> {
            for (int step = 0; step < 2500; step++) {
                var some = names.isEmpty() ? null : new ArrayList<>(names.keySet()).get(random.nextInt(names.size()));
                int what = random.nextInt(10);
                if (some == null || what < 5) {
                    var parent = random.nextBoolean() ? some : null;
                    var id = Sample.union(writer, "第" + step, parent, Origin.DESK);
                    names.put(id, "第" + step);
                    parents.put(id, parent == null ? 0 : parent);
                    if (random.nextInt(3) == 0) {
                        writer.insert(UNION_STATE, Sample.row(UNION_STATE, Map.of(UNION_STATE.UNION_ID, id,
                                UNION_STATE.STATE, "active", UNION_STATE.FROM_ON, LocalDate.of(2026, 1, 1))), Origin.DESK);
                        parents.put(-id, id);
                    }
                } else if (what < 8) {
                    writer.update(TRADE_UNION, some, Map.of(TRADE_UNION.NAME, "改" + step), Origin.DESK);
                    names.put(some, "改" + step);
                } else if (what == 8 && !parents.containsValue(some)) {
                    writer.delete(TRADE_UNION, some, Origin.DESK);
                    names.remove(some);
                    parents.remove(some);
                } else if (random.nextInt(20) == 0) {
                    assertThat(name(some)).isEqualTo(names.get(some));
                }
            }
        });
        Map<Long, String> stored = session.query(db -> db.select(TRADE_UNION.ID, TRADE_UNION.NAME).from(TRADE_UNION)
                .fetchMap(TRADE_UNION.ID, TRADE_UNION.NAME));
        assertThat(stored).isEqualTo(names);
        List<String> operations = session.query(db -> db.select(CHANGE.OPERATION).from(CHANGE)
                .where(CHANGE.RECORD_TABLE.eq("TRADE_UNION")).orderBy(CHANGE.ID).fetch(CHANGE.OPERATION));
        assertThat(operations).contains("insert", "update", "delete").hasSizeGreaterThan(2000);
    }
}
