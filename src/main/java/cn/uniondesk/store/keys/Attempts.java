package cn.uniondesk.store.keys;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Wrong passwords in a row. From the fifth on the next try waits: 10 seconds, then twice as long each time, at most
 * ten minutes. Kept in a small file, so that starting the program again does not help.
 */
public final class Attempts {

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path file;
    private final Clock clock;

    public Attempts(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Runs one try; refuses it unheard while the delay lasts. */
    public <T> T attempt(Supplier<T> unlock) {
        try {
            var before = read();
            refuseEarly(before);
            try {
                var opened = unlock.get();
                Files.deleteIfExists(file);
                return opened;
            } catch (Failure failure) {
                if (failure.code().equals("password.wrong") || failure.code().equals("recovery.wrong")) {
                    write(new Count(before.wrong() + 1, clock.instant()));
                }
                throw failure;
            }
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
    }

    private record Count(int wrong, Instant last) {}

    private void refuseEarly(Count count) {
        if (count.wrong() < FREE) {
            return;
        }
        var delay = FIRST.multipliedBy(1L << Math.min(count.wrong() - FREE, 10));
        var until = count.last().plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
        var now = clock.instant();
        // A clock set back must not lock the office out for longer than the longest delay.
        if (now.isBefore(until) && !now.isBefore(count.last())) {
            throw new Failure("password.wait", Long.toString(Math.ceilDiv(Duration.between(now, until).toMillis(), 1000)));
        }
    }

    private Count read() throws IOException {
        if (!Files.exists(file)) {
            return new Count(0, Instant.EPOCH);
        }
        var parts = Files.readString(file).strip().split(" ");
        try {
            return new Count(Integer.parseInt(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException edited) {
            return new Count(FREE, clock.instant());
        }
    }

    private void write(Count count) throws IOException {
        var text = count.wrong() + " " + count.last().getEpochSecond() + "\n";
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
