package cn.uniondesk.store.session;

import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Sample;
import cn.uniondesk.store.TestOffice;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speed of the write path, printed beside a yardstick of the same run. */
@Tag("benchmark")
class WriteSpeedTest {

    @TempDir
    Path temporary;

    @Test
    void a_hundred_thousand_rows_in_one_action_and_their_taking_back() throws IOException {
        try (var store = TestOffice.create(temporary.resolve("office"))) {
            var before = store.verify();
            long start = System.nanoTime();
            store.session().change(new Action("test.import"), () -> {
                for (int row = 1; row <= 100_000; row++) {
                    Sample.person(store.writer(), "第" + row + "人", new Origin(1, "名册", row));
                }
            });
            print("100,000 rows written in s", start);
            start = System.nanoTime();
            store.verify();
            print("content hash of them in s", start);
            start = System.nanoTime();
            store.backup(temporary.resolve("backup"));
            print("backup of them, proved by a test restore, in s", start);
            start = System.nanoTime();
            store.session().change(new Action("import.undo"), () -> store.undo().takeBack(1));
            print("100,000 rows taken back in s", start);
            assertThat(store.verify()).isEqualTo(before);
        }
    }

    /** Goal: 1.5 x the bare batch. */
    @Test
    void fifty_thousand_rows_beside_a_bare_batch_with_sync() throws IOException {
        try (var store = TestOffice.create(temporary.resolve("office"))) {
            var session = store.session();
            for (int round = 0; round < 3; round++) {
                int first = round * 100_000;
                long start = System.nanoTime();
                session.change(new Action("test"), () -> {
                    for (int row = first; row < first + 50_000; row++) {
                        Sample.person(store.writer(), "第" + row + "人", Origin.DESK);
                    }
                });
                long written = System.nanoTime() - start;
                start = System.nanoTime();
                session.change(new Action("test"), () -> session.write(db -> bare(db, first + 50_000)));
                long bare = System.nanoTime() - start;
                System.out.printf("50,000 rows: %.1f s, bare batch with sync %.1f s, ratio %.2f%n", written / 1e9, bare / 1e9,
                        (double) written / bare);
            }
        }
    }

    private static int bare(DSLContext db, int first) {
        var batch = db.batch(db.insertInto(PERSON).set(Sample.row(PERSON, Map.of(
                PERSON.NAME, "", PERSON.DOCUMENT_TYPE, "id", PERSON.DOCUMENT_NUMBER, ""))));
        var fields = List.copyOf(Sample.row(PERSON, Map.of(PERSON.DOCUMENT_NUMBER, "")).keySet());
        for (int row = first; row < first + 50_000; row++) {
            var values = Sample.row(PERSON, Map.of(
                    PERSON.NAME, "第" + row + "人", PERSON.DOCUMENT_TYPE, "id", PERSON.DOCUMENT_NUMBER, "no " + row));
            batch.bind(fields.stream().map(values::get).toArray());
        }
        return batch.execute().length;
    }

    private static void print(String what, long start) {
        System.out.printf("%s: %.1f%n", what, (System.nanoTime() - start) / 1e9);
    }

    @Test
    void one_save_beside_one_write_and_fsync() throws IOException {
        try (var store = TestOffice.create(temporary.resolve("office"));
                var file = new RandomAccessFile(temporary.resolve("yardstick").toFile(), "rw")) {
            var yardstick = new long[300];
            var saves = new long[300];
            for (int round = 0; round < 300; round++) {
                long start = System.nanoTime();
                file.write(new byte[8192]);
                file.getFD().sync();
                yardstick[round] = System.nanoTime() - start;
                int number = round;
                start = System.nanoTime();
                store.session().change(new Action("test"), () ->
                        Sample.person(store.writer(), "第" + number + "人", Origin.DESK));
                saves[round] = System.nanoTime() - start;
            }
            Arrays.sort(yardstick);
            Arrays.sort(saves);
            System.out.printf("save %.2f ms, write and fsync %.2f ms (medians), ratio %.1f%n",
                    saves[150] / 1e6, yardstick[150] / 1e6, (double) saves[150] / yardstick[150]);
        }
    }
}
