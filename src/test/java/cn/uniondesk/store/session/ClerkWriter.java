package cn.uniondesk.store.session;

import static cn.uniondesk.store.tables.Tables.PERSON;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.store.Sample;
import cn.uniondesk.store.TestOffice;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * A program of its own that saves as a clerk does, and says the id of each save once it has returned. It goes on until
 * it is killed. Arguments: data folder, first number, pause between saves in milliseconds, {@code synced} or
 * {@code unsynced}.
 */
final class ClerkWriter {

    private ClerkWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        var home = Path.of(arguments[0]);
        var session = arguments[3].equals("synced") ? TestOffice.open(home).session() : unsynced(home);
        var writer = new RecordWriter(session);
        for (long number = Long.parseLong(arguments[1]); true; number++) {
            save(session, writer, number);
            // One write of one line: the parent never reads half of an id.
            System.out.print(number + "\n");
            System.out.flush();
            Thread.sleep(Long.parseLong(arguments[2]));
        }
    }

    /** A commit is taken for a save, and H2 writes and syncs as it does by itself: up to half a second later, never. */
    private static StoreSession unsynced(Path home) {
        var ring = KeyRing.unlock(home.resolve("keys.json"), TestOffice.CHEAP, TestOffice.ACCOUNT, TestOffice.password());
        var database = new Database("jdbc:h2:" + home.resolve("store") + Database.SETTINGS.replace(";WRITE_DELAY=0", ""),
                Database.password(ring.key(KeyPurpose.STORE)));
        return new StoreSession(database, TestOffice.ACCOUNT, Clock.systemUTC(), connection -> { });
    }

    /** A person, a payment to her, and a second thought about her name. */
    static void save(StoreSession session, RecordWriter writer, long number) {
        session.change(new Action("test.save"), () -> {
            long person = Sample.person(writer, "第" + number + "人", Origin.DESK);
            Sample.payment(writer, person, amount(number), Origin.DESK);
            writer.update(PERSON, person, Map.of(PERSON.NAME, name(number), PERSON.ADDRESS, remark(number)), Origin.DESK);
        });
    }

    static String name(long number) {
        return "保存" + number;
    }

    static String remark(long number) {
        return "第 " + number + " 次，" + "困难职工".repeat((int) (number % 20));
    }

    static long amount(long number) {
        return number * 7919 % 1_000_003;
    }
}
