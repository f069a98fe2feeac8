package cn.uniondesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.migration.Migrations;
import cn.uniondesk.store.session.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of an earlier program is brought up to date, and is what it was if that fails. */
class UpgradeTest {

    @TempDir
    Path home;
    private DataFolder folder;
    private byte[] key;

    @BeforeEach
    void anOfficeOfTheFirstVersion() {
        TestOffice.create(home).close();
        folder = new DataFolder(home);
        try (var ring = KeyRing.unlock(folder.keys(), TestOffice.CHEAP, TestOffice.ACCOUNT, TestOffice.password())) {
            key = ring.key(KeyPurpose.STORE);
        }
    }

    private void upgrade(String script) {
        OpenSteps.migrate(folder, key, new Migrations(List.of("V001__office.sql", script)), Clock.systemUTC());
    }

    private Path copy() throws IOException {
        try (var inside = Files.list(folder.backups())) {
            return inside.filter(each -> each.getFileName().toString().startsWith("before-version-900-")).toList().getFirst();
        }
    }

    @Test
    void the_store_is_copied_before_a_script_runs() throws IOException, SQLException {
        upgrade("T900__planted.sql");
        try (var connection = Database.encrypted(home, key).open()) {
            assertThat(new Migrations().versionOf(connection)).isEqualTo(900);
        }
        try (var old = TestOffice.open(copy())) {
            assertThat(new OfficeTable(old.session(), old.writer()).own()).isEqualTo(TestOffice.OFFICE);
        }
        assertThatThrownBy(() -> TestOffice.open(home)).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.code()).isEqualTo("store.newer"));
    }

    @Test
    void a_script_that_fails_leaves_the_store_as_it_was() throws IOException {
        assertThatThrownBy(() -> upgrade("T900__broken.sql")).isInstanceOf(Failure.class);
        assertThat(Files.readAllBytes(folder.store())).isEqualTo(Files.readAllBytes(copy().resolve("store.mv.db")));
        try (var store = TestOffice.open(home)) {
            assertThat(new OfficeTable(store.session(), store.writer()).own()).isEqualTo(TestOffice.OFFICE);
        }
    }
}
