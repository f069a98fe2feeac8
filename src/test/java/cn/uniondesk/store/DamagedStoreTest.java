package cn.uniondesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.session.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a store is never taken for a new, empty office. */
class DamagedStoreTest {

    @TempDir
    private static Path model;

    @TempDir
    Path temporary;
    private static String whole;
    private Path home;
    private Path file;

    /** Filled in several actions, so that H2 uses places in the file again. */
    @BeforeAll
    static void anOfficeWithPeople() {
        try (var store = TestOffice.create(model)) {
            for (int part = 0; part < 4; part++) {
                int first = part * 100;
                store.session().change(new Action("test"), () -> {
                    for (int i = first; i < first + 100; i++) {
                        Sample.person(store.writer(), "第" + i + "人", Origin.DESK);
                    }
                });
            }
            whole = store.verify().content();
        }
    }

    @BeforeEach
    void itsCopy() throws IOException {
        home = Files.createDirectories(temporary.resolve("资料 夹/backups")).getParent();
        file = home.resolve("store.mv.db");
        for (var part : List.of("store.mv.db", "keys.json")) {
            Files.copy(model.resolve(part), home.resolve(part));
        }
    }

    /** Refused with a sentence, and every file of the folder that holds something is what it was. */
    private String refusal(String code) throws IOException {
        var before = content();
        String[] sentence = new String[1];
        assertThatThrownBy(() -> TestOffice.open(home).close()).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(code);
            sentence[0] = Texts.chinese().text(failure);
        });
        assertThat(content()).isEqualTo(before);
        return sentence[0];
    }

    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(home)) {
            for (var each : files.filter(Files::isRegularFile).filter(each -> !each.endsWith("lock")).toList()) {
                content.put(home.relativize(each).toString(), Arrays.hashCode(Files.readAllBytes(each)) + "");
            }
        }
        return content;
    }

    private void cut(String to) throws IOException {
        var whole = Files.readAllBytes(file);
        int length = switch (to) {
            case "half" -> whole.length / 2;
            case "most" -> (int) (whole.length * 0.9);
            case "all but a block" -> whole.length - 4096;
            case "all but a byte" -> whole.length - 1;
            default -> Integer.parseInt(to);
        };
        Files.write(file, Arrays.copyOf(whole, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "18", "4096", "8192", "12288", "12289", "16384", "20480"})
    void a_store_cut_to_its_first_blocks_is_refused_and_nothing_is_written(String length) throws IOException {
        cut(length);
        assertThat(refusal("store.damaged.none")).contains("没有找到备份").doesNotContain("{");
    }

    /** H2 may end a file in places that hold nothing: then a cut there takes nothing away. */
    @ParameterizedTest
    @ValueSource(strings = {"half", "most", "all but a block", "all but a byte"})
    void a_store_cut_further_on_is_refused_or_holds_everything(String length) throws IOException {
        cut(length);
        refusedOrWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12288", "16384", "half", "all but a block"})
    void so_it_is_where_it_was_not_closed_and_the_copies_set_aside_stay(String length) throws IOException {
        Files.writeString(home.resolve("running"), "");
        TestOffice.open(home).close();
        cut(length);
        Files.writeString(home.resolve("running"), "");
        refusedOrWhole();
    }

    private void refusedOrWhole() throws IOException {
        var before = content();
        try (var store = TestOffice.open(home)) {
            assertThat(store.verify().content()).isEqualTo(whole);
        } catch (Failure failure) {
            assertThat(failure.code()).isEqualTo("store.damaged.none");
            assertThat(content()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"8192", "12288", "200000"})
    void a_store_overwritten_with_nothing_is_refused(int length) throws IOException {
        Files.write(file, new byte[length]);
        refusal("store.damaged.none");
    }

    @Test
    void a_store_that_is_gone_is_not_made_anew() throws IOException {
        Files.delete(file);
        assertThat(refusal("store.lost.none")).contains("未予新建");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop all objects", "drop table schema_version", "delete from schema_version",
            "drop table office", "delete from office"})
    void a_store_that_holds_no_office_of_ours_is_refused(String sql) throws IOException, SQLException {
        try (var ring = KeyRing.unlock(home.resolve("keys.json"), TestOffice.CHEAP, TestOffice.ACCOUNT, TestOffice.password());
                var connection = Database.encrypted(home, ring.key(KeyPurpose.STORE)).open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
        refusal("store.damaged.none");
    }

    @ParameterizedTest
    @CsvSource({"store.mv.db, 0, store.damaged.backup", "store.mv.db, 12288, store.damaged.backup",
            "store.mv.db, -1, store.lost.backup", "keys.json, -1, keys.missing.backup", "keys.json, 20, keys.damaged.backup"})
    void the_newest_backup_is_named_with_its_day_wherever_it_lies(String part, int length, String code) throws IOException {
        Path newest;
        try (var store = TestOffice.open(home)) {
            newest = store.backup(temporary.resolve("U盘"));
        }
        Files.writeString(home.resolve("backups/uniondesk_DH01_2020-01-31_101500.udbackup"), "older");
        if (length < 0) {
            Files.delete(home.resolve(part));
        } else {
            Files.write(home.resolve(part), Arrays.copyOf(Files.readAllBytes(home.resolve(part)), length));
        }
        var name = newest.getFileName().toString();
        assertThat(refusal(code)).contains(name, name.substring(15, 25));

        Files.delete(home.resolve("last-backup"));
        assertThat(refusal(code)).contains("uniondesk_DH01_2020-01-31_101500.udbackup", "2020-01-31");
        TestOffice.opener(home).restore(newest, TestOffice.ACCOUNT, TestOffice.password());
        TestOffice.open(home).close();
    }
}
