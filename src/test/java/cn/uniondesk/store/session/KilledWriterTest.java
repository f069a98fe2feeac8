package cn.uniondesk.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.store.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost when the process is killed while it saves, and the store opens each time. */
class KilledWriterTest {

    private final Random random = new Random(20261121);

    @TempDir
    Path temporary;
    private Path home;

    @BeforeEach
    void newOffice() {
        home = temporary.resolve("资料 夹");
        TestOffice.create(home).close();
    }

    @Test
    void three_kills_lose_no_acknowledged_save() throws IOException, InterruptedException {
        assertThat(lostIn(3, "synced")).isEmpty();
    }

    @Test
    @Tag("full")
    void fifty_kills_lose_no_acknowledged_save() throws IOException, InterruptedException {
        assertThat(lostIn(50, "synced")).isEmpty();
    }

    /** Shows that the loop sees a loss where there is one; {@link PowerCutTest} shows what the sync alone is for. */
    @Test
    void without_the_sync_after_each_save_acknowledged_saves_are_lost() throws IOException, InterruptedException {
        assertThat(lostIn(2, "unsynced")).isNotEmpty();
    }

    private Set<Long> lostIn(int kills, String mode) throws IOException, InterruptedException {
        var acknowledged = new ArrayList<Long>();
        var lost = new TreeSet<Long>();
        long next = 1;
        for (int kill = 0; kill < kills; kill++) {
            try (var clerk = Clerk.start(home, next, 0, mode)) {
                Thread.sleep(random.nextInt(20, 700));
                acknowledged.addAll(clerk.kill());
            }
            lost.addAll(Clerk.missing(home, acknowledged));
            // The save that was under way may be there too, without having been acknowledged: its number is used up.
            next = acknowledged.getLast() + 2;
        }
        System.out.printf("%s: %d kills, %d saves acknowledged, %d lost%n", mode, kills, acknowledged.size(), lost.size());
        return lost;
    }
}
