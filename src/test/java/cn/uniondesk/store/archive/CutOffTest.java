package cn.uniondesk.store.archive;

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
import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Sample;
import cn.uniondesk.store.StoreOpener;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power goes after any step of a set-up or a restore: what the disk then holds is one office, whole, or none. */
class CutOffTest {

    @TempDir
    Path temporary;
    private Path home;

    @BeforeEach
    void place() {
        home = temporary.resolve("资料 夹");
    }

    /** A copy of the folder as it lies on the disk after each step. */
    private record Images(Path into, Map<String, Path> taken) implements Surroundings {
        @Override
        public boolean isRemote(Path folder) {
            return false;
        }

        @Override
        public long freeBytes(Path folder) {
            return Long.MAX_VALUE;
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public void reached(Path home, String step) {
            var image = into.resolve(taken.size() + " " + step);
            try (var files = Files.walk(home)) {
                for (var each : files.toList()) {
                    Files.createDirectories(image.resolve(home.relativize(each)).getParent());
                    Files.copy(each, image.resolve(home.relativize(each)));
                }
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
            taken.put(image.getFileName().toString(), image);
        }
    }

    private Images images() {
        return new Images(temporary.resolve("images"), new LinkedHashMap<>());
    }

    private StoreOpener watched(Images images) {
        return new StoreOpener(new DataFolder(home, images), CHEAP, Clock.systemDefaultZone());
    }

    private static void addPerson(Path home, String name) {
        try (var store = TestOffice.open(home)) {
            store.session().change(new Action("test"), () -> Sample.person(store.writer(), name, Origin.DESK));
        }
    }

    private static void assertSaid(Leftover leftover) {
        assertThat(Texts.chinese().text(leftover.textKey())).endsWith("。");
        assertThat(new Texts(Locale.ENGLISH).text(leftover.textKey())).endsWith(".");
    }

    private static void assertTidy(Path image) throws IOException {
        try (var inside = Files.list(image)) {
            assertThat(inside.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".") || name.startsWith("arriving"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_restore_cut_off_leaves_the_old_office_or_the_restored_one(boolean onceMore) throws IOException {
        TestOffice.create(home).close();
        Path backup;
        String restored;
        try (var store = TestOffice.open(home)) {
            restored = store.verify().content();
            backup = store.backup(temporary.resolve("U盘"));
        }
        addPerson(home, "后来的人");
        String old;
        try (var store = TestOffice.open(home)) {
            old = store.verify().content();
        }
        if (onceMore) {
            // Something is set aside already, and sources lie in both.
            Files.writeString(home.resolve("sources/x.sealed"), "x");
        }
        var images = images();
        watched(images).restore(backup, ACCOUNT, password());
        assertThat(images.taken()).hasSizeGreaterThanOrEqualTo(10);
        for (var image : images.taken().entrySet()) {
            boolean decided = !image.getKey().endsWith("extracted");
            var opener = opener(image.getValue());
            var leftover = opener.settle();
            if (!image.getKey().endsWith("arrived")) {
                assertThat(leftover).contains(decided ? Leftover.RESTORE_FINISHED : Leftover.RESTORE_DROPPED);
                assertSaid(leftover.orElseThrow());
            }
            assertThat(opener.accounts()).as(image.getKey()).containsExactly(ACCOUNT);
            try (var store = opener.open(ACCOUNT, password())) {
                assertThat(store.verify().content()).as(image.getKey()).isEqualTo(decided ? restored : old);
            }
            assertThat(opener.settle()).isEmpty();
            assertTidy(image.getValue());
        }
    }

    @Test
    void a_set_up_cut_off_leaves_no_office_until_its_key_was_shown_and_then_a_whole_one() throws IOException {
        var images = images();
        String key;
        try (var made = watched(images).prepare(OFFICE, ACCOUNT, password(), (session, writer) ->
                session.change(new Action("test"), () -> Sample.union(writer, "规则", null, Origin.DESK)))) {
            key = made.recoveryKey();
            images.reached(home, "shown");
            made.arrive();
        }
        int offices = 0;
        for (var image : images.taken().entrySet()) {
            var opener = opener(image.getValue());
            var leftover = opener.settle();
            if (opener.hasOffice()) {
                offices++;
                try (var store = opener.recover(key, ACCOUNT, "另一个密码".toCharArray())) {
                    assertThat(store.verify().rows()).as(image.getKey()).containsEntry("TRADE_UNION", 1L);
                }
            } else {
                assertThat(offices).as("no office any more at " + image.getKey()).isZero();
                assertThat(leftover).contains(Leftover.SETUP_DROPPED);
                assertSaid(leftover.orElseThrow());
                assertThatThrownBy(() -> opener.open(ACCOUNT, password())).isInstanceOfSatisfying(Failure.class,
                        failure -> assertThat(failure.code()).isEqualTo("store.missing"));
                TestOffice.create(image.getValue()).close();
            }
            assertTidy(image.getValue());
        }
        assertThat(offices).isBetween(6, images.taken().size() - 4);
    }

    @Test
    void a_set_up_that_is_given_up_leaves_nothing_and_can_be_done_again() throws IOException {
        opener(home).prepare(OFFICE, ACCOUNT, password(), (_, _) -> { }).close();
        assertThat(opener(home).hasOffice()).isFalse();
        assertTidy(home);
        TestOffice.create(home).close();
    }
}
