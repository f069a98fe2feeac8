package cn.uniondesk.store;

import static cn.uniondesk.store.TestOffice.ACCOUNT;
import static cn.uniondesk.store.TestOffice.CHEAP;
import static cn.uniondesk.store.TestOffice.OFFICE;
import static cn.uniondesk.store.TestOffice.opener;
import static cn.uniondesk.store.TestOffice.password;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOpenerTest {

    @TempDir
    Path temporary;
    private Path home;

    @BeforeEach
    void inAPathOfChineseAndABlank() {
        home = temporary.resolve("工会 工作台");
    }

    /** Each refusal is one sentence in both languages. */
    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(code);
            assertThat(Texts.chinese().text(failure)).doesNotContain("{");
            assertThat(new Texts(Locale.ENGLISH).text(failure)).doesNotContain("{");
        });
    }

    private void createOffice() {
        TestOffice.create(home).close();
    }

    @Test
    void an_office_that_was_made_opens_with_its_password_and_knows_its_name() {
        createOffice();
        try (var store = TestOffice.open(home)) {
            assertThat(new OfficeTable(store.session(), store.writer()).own()).isEqualTo(OFFICE);
            assertThat(store.wasUnclean()).isFalse();
            assertThat(store.account()).isEqualTo(ACCOUNT);
        }
        assertThat(opener(home).accounts()).containsExactly(ACCOUNT);
        assertThat(home.resolve(".new")).doesNotExist();
    }

    @Test
    void nothing_that_lies_in_the_folder_shows_a_name_or_the_password() throws IOException {
        createOffice();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var secret : List.of("东湖街道", "工会-2026")) {
                    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        assertThat(bytes).as(file + "").doesNotContain(
                                new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }

    @Test
    void a_second_office_in_the_same_folder_is_refused_and_the_first_stays() {
        createOffice();
        assertRefused("store.exists", () -> opener(home).create(OFFICE, ACCOUNT, password()));
        TestOffice.open(home).close();
    }

    @Test
    void a_folder_without_an_office_is_refused_and_not_made() {
        assertRefused("store.missing", () -> TestOffice.open(home));
        assertThat(home).doesNotExist();
    }

    @Test
    void a_second_running_copy_is_refused() {
        try (var first = TestOffice.create(home)) {
            assertRefused("folder.inUse", () -> TestOffice.open(home));
            assertThat(first.verify().isSound()).isTrue();
        }
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_sentence() {
        createOffice();
        assertRefused("password.wrong", () -> opener(home).open(ACCOUNT, "工会-2027".toCharArray()));
        assertRefused("password.wrong", () -> opener(home).open("李明", password()));
        TestOffice.open(home).close();
    }

    @Test
    void a_damaged_or_missing_keys_file_is_refused() throws IOException {
        createOffice();
        var keys = home.resolve("keys.json");
        var whole = Files.readString(keys);
        Files.writeString(keys, whole.replaceFirst("\"memory\" : \\d+", "\"memory\" : 65"));
        assertRefused("keys.damaged.none", () -> TestOffice.open(home));
        Files.writeString(keys, whole.substring(0, whole.length() / 2));
        assertRefused("keys.damaged.none", () -> TestOffice.open(home));
        Files.delete(keys);
        assertRefused("keys.missing.none", () -> TestOffice.open(home));
        Files.writeString(keys, whole);
        TestOffice.open(home).close();
    }

    @Test
    void a_store_file_that_is_cut_off_or_of_another_office_is_refused() throws IOException {
        createOffice();
        var file = home.resolve("store.mv.db");
        var whole = Files.readAllBytes(file);
        Files.write(file, new byte[5000]);
        assertRefused("store.damaged.none", () -> TestOffice.open(home));
        var other = temporary.resolve("other");
        TestOffice.create(other).close();
        Files.write(file, Files.readAllBytes(other.resolve("store.mv.db")));
        assertRefused("store.damaged.none", () -> TestOffice.open(home));
        Files.write(file, whole);
        TestOffice.open(home).close();
    }

    @Test
    void a_store_of_a_newer_program_is_refused_and_left_alone() {
        try (var store = TestOffice.create(home)) {
            store.session().change(new Action("test"), () -> store.session().write(sql ->
                    sql.execute("insert into schema_version values (999, 'V999__later.sql', current_timestamp)")));
        }
        assertRefused("store.newer", () -> TestOffice.open(home));
        assertRefused("store.newer", () -> TestOffice.open(home));
    }

    /** A machine on which the folder lies elsewhere, or that is nearly full. */
    private record Machine(boolean isRemote, long free, Map<String, String> environment) implements Surroundings {
        @Override
        public boolean isRemote(Path folder) {
            return isRemote;
        }

        @Override
        public long freeBytes(Path folder) {
            return free;
        }
    }

    private void assertCreationRefused(String code, Path place, Machine machine) {
        assertRefused(code, () -> new StoreOpener(new DataFolder(place, machine), CHEAP, Clock.systemUTC())
                .create(OFFICE, ACCOUNT, password()));
        assertThat(place.resolve("store.mv.db")).doesNotExist();
    }

    @Test
    void a_network_share_a_cloud_folder_and_a_full_disk_are_refused() throws IOException {
        assertCreationRefused("folder.network", home, new Machine(true, Long.MAX_VALUE, Map.of()));
        assertCreationRefused("disk.low", home, new Machine(false, 100_000_000, Map.of()));
        assertCreationRefused("folder.cloud", temporary.resolve("OneDrive - 区总工会/工会"),
                new Machine(false, Long.MAX_VALUE, Map.of()));
        assertCreationRefused("folder.cloud", temporary.resolve("云/工会"),
                new Machine(false, Long.MAX_VALUE, Map.of("OneDrive", temporary.resolve("云").toString())));
        Files.createDirectories(temporary.resolve("shared/.stfolder"));
        assertCreationRefused("folder.cloud", temporary.resolve("shared/工会"),
                new Machine(false, Long.MAX_VALUE, Map.of()));
        assertCreationRefused("folder.name", temporary.resolve("a;b"), new Machine(false, Long.MAX_VALUE, Map.of()));
    }

    @Test
    void the_recovery_key_opens_the_office_and_sets_a_new_password() {
        var key = opener(home).create(OFFICE, ACCOUNT, password());
        var typed = key.text().toLowerCase(Locale.ROOT).replace("-", " ");
        try (var store = opener(home).recover(typed, ACCOUNT, "新密码".toCharArray())) {
            assertThat(new OfficeTable(store.session(), store.writer()).own()).isEqualTo(OFFICE);
        }
        opener(home).open(ACCOUNT, "新密码".toCharArray()).close();
        assertRefused("password.wrong", () -> TestOffice.open(home));

        var slip = key.text().startsWith("2") ? "3" + key.text().substring(1) : "2" + key.text().substring(1);
        assertRefused("recovery.malformed", () -> opener(home).recover(slip, ACCOUNT, password()));
        var foreign = opener(temporary.resolve("other")).create(OFFICE, ACCOUNT, password());
        assertRefused("recovery.wrong", () -> opener(home).recover(foreign.text(), ACCOUNT, password()));
    }

    @Test
    void a_second_account_opens_the_same_office_and_each_changes_its_own_password() {
        try (var store = TestOffice.create(home)) {
            store.addAccount("李明", "li".toCharArray());
            assertRefused("account.exists", () -> store.addAccount("李明", "x".toCharArray()));
            assertRefused("password.wrong", () -> store.changePassword("no".toCharArray(), "new".toCharArray()));
            store.changePassword(password(), "new".toCharArray());
        }
        opener(home).open("李明", "li".toCharArray()).close();
        opener(home).open(ACCOUNT, "new".toCharArray()).close();
    }

    @Test
    void a_store_that_was_not_closed_is_copied_aside_before_it_is_opened_and_three_copies_are_kept() throws IOException {
        createOffice();
        for (int stop = 0; stop < 4; stop++) {
            Files.writeString(home.resolve("running"), "");
            var before = Files.readAllBytes(home.resolve("store.mv.db"));
            try (var store = TestOffice.open(home)) {
                assertThat(store.wasUnclean()).isTrue();
            }
            var newest = copies().getLast();
            assertThat(Files.readAllBytes(newest.resolve("store.mv.db"))).isEqualTo(before);
            assertThat(newest.resolve("keys.json")).exists();
        }
        assertThat(copies()).hasSize(3);
    }

    private List<Path> copies() throws IOException {
        try (var inside = Files.list(home.resolve("backups"))) {
            return inside.filter(each -> each.getFileName().toString().startsWith("unclean-stop-")).sorted().toList();
        }
    }
}
