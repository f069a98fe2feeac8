package cn.uniondesk.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files of a process that stands still at any moment open to every save that it had acknowledged. The writer saves
 * twice a second, as a clerk does: H2 2.5.252 loses synced commits only then, and fails here
 * ({@code mvn -Dh2.version=2.5.252 -Pfull -Dtest=CrashImageTest test}). This test decides any change of H2.
 */
class CrashImageTest {

    private static final int PAUSE_MILLIS = 500;

    private final Random random = new Random(20261121);

    @TempDir
    Path temporary;
    private Path home;

    @BeforeEach
    void newOffice() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "a process can be stopped with kill -STOP");
        home = temporary.resolve("资料 夹");
        TestOffice.create(home).close();
    }

    @Test
    void three_images_hold_every_acknowledged_save() throws IOException, InterruptedException {
        assertThat(faultyImages(3)).isZero();
    }

    @Test
    @Tag("full")
    void fifty_images_hold_every_acknowledged_save() throws IOException, InterruptedException {
        assertThat(faultyImages(50)).isZero();
    }

    private int faultyImages(int images) throws IOException, InterruptedException {
        int faulty = 0;
        int saves = 0;
        int lost = 0;
        try (var clerk = Clerk.start(home, 1, PAUSE_MILLIS, "synced")) {
            for (int image = 0; image < images; image++) {
                Thread.sleep(random.nextInt(100, 900));
                var acknowledged = clerk.stop();
                var copy = copy(image);
                clerk.goOn();
                var missing = missing(copy, acknowledged);
                saves = acknowledged.size();
                lost += missing.size();
                faulty += missing.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("%d images, %d saves acknowledged, %d images without some of them, %d lost in all%n",
                images, saves, faulty, lost);
        return faulty;
    }

    private Path copy(int image) throws IOException {
        var copy = Files.createDirectory(temporary.resolve("image " + image));
        for (var file : List.of("store.mv.db", "keys.json")) {
            Files.copy(home.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    /** An image that does not open has lost everything. */
    private static List<Long> missing(Path copy, List<Long> acknowledged) {
        try {
            return Clerk.missing(copy, acknowledged);
        } catch (Failure unopened) {
            System.out.println("not opened: " + unopened.code());
            return acknowledged;
        }
    }
}
