package cn.uniondesk.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.store.TestOffice;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that was acknowledged is on the disk, not only on its way there. */
class PowerCutTest {

    private static final int SAVES = 8;

    @TempDir
    Path temporary;
    private Path home;

    @BeforeAll
    static void aDiskThatForgetsWhatWasNotForced() {
        FilePath.register(new PowerCutDisk());
    }

    @BeforeEach
    void newOffice() {
        home = temporary.resolve("office");
        TestOffice.create(home).close();
    }

    @Test
    void a_power_cut_after_any_save_loses_none() throws IOException {
        assertThat(lostAfterEachSave(Durability.SYNCED)).isEmpty();
    }

    @Test
    void without_the_sync_after_each_save_a_power_cut_loses_saves() throws IOException {
        assertThat(lostAfterEachSave(connection -> { })).contains((long) SAVES);
    }

    private List<Long> lostAfterEachSave(Durability durability) throws IOException {
        var lost = new ArrayList<Long>();
        var acknowledged = new ArrayList<Long>();
        try (var ring = KeyRing.unlock(
                home.resolve("keys.json"), TestOffice.CHEAP, TestOffice.ACCOUNT, TestOffice.password());
                var session = new StoreSession(onThatDisk(ring), TestOffice.ACCOUNT, Clock.systemUTC(), durability)) {
            for (long number = 1; number <= SAVES; number++) {
                ClerkWriter.save(session, new RecordWriter(session), number);
                acknowledged.add(number);
                lost.addAll(Clerk.missing(whatIsLeft(number), acknowledged));
            }
        }
        return lost;
    }

    private Database onThatDisk(KeyRing ring) throws IOException {
        var store = home.resolve("store.mv.db");
        Files.copy(store, PowerCutDisk.forced(store));
        return new Database("jdbc:h2:" + PowerCutDisk.SCHEME + ":" + home.resolve("store") + Database.SETTINGS,
                Database.password(ring.key(KeyPurpose.STORE)));
    }

    private Path whatIsLeft(long number) throws IOException {
        var image = Files.createDirectory(temporary.resolve("after save " + number));
        Files.copy(home.resolve("keys.json"), image.resolve("keys.json"));
        Files.copy(PowerCutDisk.forced(home.resolve("store.mv.db")), image.resolve("store.mv.db"));
        return image;
    }
}
