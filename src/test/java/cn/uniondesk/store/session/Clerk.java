package cn.uniondesk.store.session;

import static cn.uniondesk.store.tables.Tables.AID_PAYMENT;
import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.store.TestOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The parent of a {@link ClerkWriter}: it knows what was acknowledged, and can stop or kill it. */
final class Clerk implements AutoCloseable {

    private final Process process;
    private final InputStream said;
    private final StringBuilder line = new StringBuilder();
    private final List<Long> acknowledged = new ArrayList<>();

    private Clerk(Process process) {
        this.process = process;
        this.said = process.getInputStream();
    }

    /** Returns after the first save. */
    static Clerk start(Path home, long first, int pauseMillis, String mode) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"),
                ClerkWriter.class.getName(), home.toString(), "" + first, "" + pauseMillis, mode)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var clerk = new Clerk(process);
        while (clerk.acknowledged.isEmpty()) {
            int letter = clerk.said.read();
            if (letter < 0) {
                throw new IllegalStateException("the clerk ended before the first save");
            }
            clerk.take(letter);
        }
        return clerk;
    }

    private void take(int letter) {
        if (letter == '\n') {
            acknowledged.add(Long.valueOf(line.toString()));
            line.setLength(0);
        } else {
            line.append((char) letter);
        }
    }

    /** Kills at once, as the system does; then reads what had been said. */
    List<Long> kill() throws IOException, InterruptedException {
        // The handle leaves our end of the pipe open, which the process would close.
        process.toHandle().destroyForcibly();
        process.waitFor();
        for (int letter = said.read(); letter >= 0; letter = said.read()) {
            take(letter);
        }
        return List.copyOf(acknowledged);
    }

    /** Stops every thread where it stands; what it had said until then is acknowledged. */
    List<Long> stop() throws IOException, InterruptedException {
        signal("-STOP");
        while (said.available() > 0) {
            take(said.read());
        }
        return List.copyOf(acknowledged);
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", signal, "" + process.pid()).inheritIO().start();
        if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
            throw new IllegalStateException("kill " + signal);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Opens the office and gives the acknowledged saves that are not there by every value. */
    static List<Long> missing(Path home, List<Long> acknowledged) {
        try (var store = TestOffice.open(home)) {
            var found = store.session().query(sql -> sql
                    .select(PERSON.NAME, PERSON.ADDRESS, AID_PAYMENT.AMOUNT_FEN).from(PERSON)
                    .join(AID_PAYMENT).on(AID_PAYMENT.PAYEE_PERSON_ID.eq(PERSON.ID))
                    .fetchMap(PERSON.NAME));
            if (!store.verify().isSound()) {
                throw new AssertionError("the store contradicts itself");
            }
            return acknowledged.stream().filter(number -> {
                var row = found.get(ClerkWriter.name(number));
                return row == null || !row.value2().equals(ClerkWriter.remark(number))
                        || row.value3() != ClerkWriter.amount(number);
            }).toList();
        }
    }
}
