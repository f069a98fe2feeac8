package cn.uniondesk.store.archive;

import static cn.uniondesk.store.TestOffice.ACCOUNT;
import static cn.uniondesk.store.TestOffice.opener;
import static cn.uniondesk.store.TestOffice.password;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Sample;
import cn.uniondesk.store.Store;
import cn.uniondesk.store.TestOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path temporary;
    private Path home;
    private Path stick;

    @BeforeEach
    void places() {
        home = temporary.resolve("资料 夹");
        stick = temporary.resolve("U盘");
    }

    private static void addPerson(Store store, String name) {
        store.session().change(new Action("test"), () -> Sample.person(store.writer(), name, Origin.DESK));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_backup_put_into_an_empty_folder_is_the_same_office_with_its_kept_files() throws IOException {
        var ledger = Files.writeString(temporary.resolve("名册.csv"), "赵一,3701");
        Path file;
        String kept;
        Verification before;
        try (var store = TestOffice.create(home)) {
            addPerson(store, "赵一");
            kept = store.sources().keep(ledger);
            before = store.verify();
            file = store.backup(stick);
            assertThat(names(home.resolve("backups"))).as("nothing of the test restore stays").isEmpty();
        }
        assertThat(names(stick)).containsExactly(file.getFileName().toString());
        assertThat(file.getFileName().toString()).matches("uniondesk_DH01_\\d{4}-\\d\\d-\\d\\d_\\d{6}\\.udbackup");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain("赵一", "东湖");

        var elsewhere = temporary.resolve("新电脑");
        assertThat(opener(elsewhere).verifyBackup(file, ACCOUNT, password())).isEqualTo(before);
        assertThat(opener(elsewhere).restore(file, ACCOUNT, password())).isEqualTo(before);
        try (var store = TestOffice.open(elsewhere);
                InputStream source = store.sources().open(kept)) {
            assertThat(store.verify()).isEqualTo(before);
            assertThat(new String(source.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("赵一,3701");
        }
    }

    @Test
    void a_backup_made_while_saving_goes_on_holds_one_moment() throws InterruptedException {
        try (var store = TestOffice.create(home)) {
            var saving = Thread.ofPlatform().start(() -> {
                for (int number = 0; number < 400; number++) {
                    addPerson(store, "第" + number + "人");
                }
            });
            var file = store.backup(stick);
            saving.join();
            var found = opener(home).verifyBackup(file, ACCOUNT, password());
            assertThat(found.isSound()).isTrue();
            assertThat(found.rows().get("PERSON")).isLessThanOrEqualTo(400);
            assertThat(store.verify().rows()).containsEntry("PERSON", 400L);
        }
    }

    @Test
    void restoring_sets_the_present_office_aside_whole() throws IOException {
        Path file;
        Verification before;
        try (var store = TestOffice.create(home)) {
            before = store.verify();
            file = store.backup(stick);
            addPerson(store, "后来的人");
            assertRefused("folder.inUse", () -> opener(home).restore(file, ACCOUNT, password()));
        }
        opener(home).restore(file, ACCOUNT, password());
        try (var store = TestOffice.open(home)) {
            assertThat(store.verify()).isEqualTo(before);
        }
        var aside = home.resolve("backups").resolve(names(home.resolve("backups")).getFirst());
        assertThat(names(aside)).contains("keys.json", "store.mv.db");
        try (var store = TestOffice.open(aside)) {
            assertThat(store.verify().rows()).containsEntry("PERSON", 1L);
        }
    }

    @Test
    void a_file_that_is_cut_off_altered_or_no_backup_is_refused_and_the_office_stays() throws IOException {
        Path file;
        try (var store = TestOffice.create(home)) {
            file = store.backup(stick);
        }
        var whole = Files.readAllBytes(file);
        var bad = stick.resolve("bad.udbackup");
        for (double part : new double[] {0, 0.001, 0.3, 0.9, 0.999}) {
            Files.write(bad, Arrays.copyOf(whole, (int) (whole.length * part)));
            assertRefused("backup.damaged", () -> opener(home).restore(bad, ACCOUNT, password()));
        }
        for (double place : new double[] {0.1, 0.5, 0.97}) {
            var altered = whole.clone();
            altered[(int) (whole.length * place)] ^= 1;
            Files.write(bad, altered);
            assertRefused("backup.damaged", () -> opener(home).restore(bad, ACCOUNT, password()));
        }
        Files.writeString(bad, "a letter");
        assertRefused("backup.damaged", () -> opener(home).restore(bad, ACCOUNT, password()));
        assertRefused("backup.unreadable", () -> opener(home).restore(stick.resolve("none"), ACCOUNT, password()));
        assertRefused("password.wrong", () -> opener(home).restore(file, ACCOUNT, "x".toCharArray()));
        assertThat(names(home)).noneMatch(name -> name.startsWith(".") || name.startsWith("arriving"));
        assertThat(names(home.resolve("backups"))).isEmpty();
        TestOffice.open(home).close();
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_and_leaves_nothing() throws IOException {
        try (var store = TestOffice.create(home)) {
            var notAFolder = Files.writeString(temporary.resolve("file"), "");
            assertRefused("backup.unwritable", () -> store.backup(notAFolder));
            assertThat(names(home.resolve("backups"))).isEmpty();
        }
    }

    @Test
    void a_restore_cut_off_while_moving_in_is_finished_at_the_next_start() throws IOException {
        Path file;
        Verification before;
        try (var store = TestOffice.create(home)) {
            before = store.verify();
            file = store.backup(stick);
            addPerson(store, "后来的人");
        }
        var elsewhere = temporary.resolve("ready");
        opener(elsewhere).restore(file, ACCOUNT, password());
        var ready = Files.createDirectory(home.resolve("arriving-2026-11-21_120000"));
        for (var part : List.of("store.mv.db", "keys.json", "attachments", "sources")) {
            Files.move(elsewhere.resolve(part), ready.resolve(part));
        }
        // The power went after the store had changed places and before the rest.
        var aside = Files.createDirectories(home.resolve("backups/before-arriving-2026-11-21_120000"));
        Files.move(home.resolve("store.mv.db"), aside.resolve("store.mv.db"));
        Files.move(ready.resolve("store.mv.db"), home.resolve("store.mv.db"));
        Files.move(home.resolve("keys.json"), aside.resolve("keys.json"));

        try (var store = TestOffice.open(home)) {
            assertThat(store.verify()).isEqualTo(before);
        }
        assertThat(ready).doesNotExist();
    }
}
