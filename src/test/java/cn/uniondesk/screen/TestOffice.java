package cn.uniondesk.screen;

import cn.uniondesk.TestWiring;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.office.workplace.Workplaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** An office of the program's own making in a folder of a test; each kind is made once and copied. */
public final class TestOffice {

    public static final String ACCOUNT = "王敏";
    public static final String PASSWORD = "correct horse 9";

    private static final Workplaces WORKPLACES = TestWiring.at(DeskRobot.CLOCK);
    private static TestOffice emptyOne;
    private static TestOffice sampleOne;

    private final Path home;
    private final String recoveryKey;

    private TestOffice(Path home, String recoveryKey) {
        this.home = home;
        this.recoveryKey = recoveryKey;
    }

    /** An office with nothing in it but its rule book. */
    public static synchronized TestOffice empty(Path folder) {
        if (emptyOne == null) {
            emptyOne = made();
        }
        return emptyOne.copied(folder);
    }

    /** An office with the invented street of {@link Sample}. */
    public static synchronized TestOffice sample(Path folder) {
        if (sampleOne == null) {
            sampleOne = made();
            sampleOne.change(Sample::enter);
        }
        return sampleOne.copied(folder);
    }

    public Workplaces workplaces() {
        return WORKPLACES;
    }

    public Path home() {
        return home;
    }

    public String recoveryKey() {
        return recoveryKey;
    }

    /** Enters records while the desk is closed. */
    public TestOffice change(Consumer<Workplace> entering) {
        try (var workplace = open()) {
            workplace.transactions().change(new Action("member.save"), () -> entering.accept(workplace));
        }
        return this;
    }

    /** Looks at the records while the desk is closed. */
    public <T> T read(Function<Workplace, T> reading) {
        var found = new AtomicReference<T>();
        try (var workplace = open()) {
            found.set(reading.apply(workplace));
        }
        return found.get();
    }

    private Workplace open() {
        return WORKPLACES.open(home, ACCOUNT, PASSWORD.toCharArray());
    }

    private static TestOffice made() {
        try {
            var home = Files.createTempDirectory("uniondesk-office").resolve("office");
            var key = WORKPLACES.create(home, new Office("和平街道总工会", "HP-JD-01", "朝阳区总工会"), ACCOUNT,
                    PASSWORD.toCharArray());
            return new TestOffice(home, key);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private TestOffice copied(Path folder) {
        var target = folder.resolve("office");
        try (var all = Files.walk(home)) {
            for (var each : all.toList()) {
                Files.copy(each, target.resolve(home.relativize(each).toString()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new TestOffice(target, recoveryKey);
    }
}
